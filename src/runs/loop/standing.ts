import { LINES } from "../../inference/amortizedLoop.ts";
import { meanElbo, meanLogEvidence } from "../../inference/lineModel.ts";
import type { LoopSnapshot } from "./snapshot.ts";

/** Where the loop stands. */
export interface Standing {
  /** The iteration under way, or the last one if none is; 0 before any. */
  readonly iteration: number;
  /** Exact ELBO, and exact log p(x) of the decoder as it is: means over the data points, nats. */
  readonly elbo: number;
  readonly logEvidence: number;
  /** log p(x) of the best decoder. */
  readonly best: number;
  /** Nats that the ELBO lacks to its decoder's log p(x), and that the decoder lacks to the best one. */
  readonly encoderLacks: number;
  readonly decoderLacks: number;
}

/** The exact numbers behind the noisy ones. `noise` is the decoder's standard deviation. */
export function standing(result: LoopSnapshot, noise: number): Standing {
  const { theta, phi, points, ceiling } = result;
  const elbo = meanElbo(theta, phi, noise, points);
  const logEvidence = meanLogEvidence(theta, noise, points);
  return {
    iteration: result.iteration + (isUnderWay(result) ? 1 : 0),
    elbo,
    logEvidence,
    best: ceiling.logEvidence,
    encoderLacks: logEvidence - elbo,
    decoderLacks: ceiling.logEvidence - logEvidence,
  };
}

/** Has an iteration begun that is not through? */
export const isUnderWay = ({ ran: [, last] }: LoopSnapshot): boolean => last > 0 && last < LINES;
