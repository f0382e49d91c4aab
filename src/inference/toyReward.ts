import { decoderMean, type Likelihood, logJoint, type Observation } from "./toyModel.ts";

/** f′(z) of the toy model's decoder means. */
const decoderSlope: Readonly<Record<Likelihood, (z: number) => number>> = {
  linear: () => 1,
  bent: (z) => Math.exp(z / 2) / 2,
  folded: (z) => 2 * z,
};

/**
 * The reward of variational inference (lecture 1.4) and its slope at every z, into two arrays of z's length:
 *
 *     r(z) = log p(x, z) = log N(z; 0, 1) + log N(x; f(z), noise²)
 *     r′(z) = −z + (x − f(z)) f′(z)/noise²
 */
export function fillReward(
  observation: Observation,
  z: Float64Array,
  values: Float64Array,
  slopes: Float64Array,
): void {
  const { likelihood, x, noise } = observation;
  const [f, slope] = [decoderMean[likelihood], decoderSlope[likelihood]];
  for (let i = 0; i < z.length; i++) {
    values[i] = logJoint(observation, z[i]);
    slopes[i] = -z[i] + ((x - f(z[i])) * slope(z[i])) / noise ** 2;
  }
}
