import { bernoulliPicture } from "../../inference/bernoulliPicture.ts";
import { priorMass } from "../../inference/priorMass.ts";
import { bestTempered } from "../../inference/temperedElbo.ts";

/** Of 100 codes from the prior on the plane, how many lie within its inner circle, of one standard deviation. */
export const codesWithinOne = (): number => 100 * priorMass(1);

/** Reconstruction term, nats, of a picture of 784 half-grey pixels that the decoder gives back without any fault. */
export function faultlessGrey(): number {
  const grey = Array<number>(784).fill(0.5);
  return bernoulliPicture(grey, grey);
}

/** Width of the best q of the objective reconstruction − β KL, for a decoder that is a straight line with noise 0.01. */
const width = (beta: number) => bestTempered({ likelihood: "linear", x: 0, noise: 0.01 }, beta).std;

/** By what factor an ellipse that is small beside the prior widens when code becomes four times as dear. */
export const widening = (): number => width(4) / width(1);
