import { bestGaussian } from "../../inference/bestGaussian.ts";
import { elboTerms } from "../../inference/elboTerms.ts";
import { exactPosterior, type Observation } from "../../inference/toyModel.ts";
import { formatNumber } from "../../math/formatNumber.ts";
import type { Finding } from "../../ui/exercise/task.ts";

/** Entropy of N(0, σ²), nats. The observation has no part in it. */
const entropy = (sigma: number) =>
  elboTerms({ likelihood: "linear", x: 0, noise: 1 }, { mu: 0, sigma }).entropy;

/** The width at which a Gaussian's entropy is 0, by halving: the entropy grows with it. */
export function widthWithoutEntropy(): number {
  let [low, high] = [1e-3, 10];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (entropy(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Width of the best q that all points share, with the linear likelihood and noise 0.6: that of the mean point, as the mean
 * ELBO over the data depends on q through x̄ alone (`familyOracle.ts`); and with this likelihood it is the same at any x.
 */
export const sharedWidth = (): number => bestGaussian({ likelihood: "linear", x: 0, noise: 0.6 }).std;

/** What the best Gaussian has to lose at least, nats. */
export const gapToReach = 0.74;

/** How much even the best Gaussian loses at this observation: log p(x) less the highest ELBO, nats. */
export function gapOfBest(observation: Observation): Finding {
  const gap = exactPosterior(observation).logEvidence - bestGaussian(observation).elbo;
  const { likelihood, x, noise } = observation;
  const setting = `${likelihood} likelihood, x = ${formatNumber(x)} and noise ${formatNumber(noise)}`;
  return {
    solved: gap >= gapToReach,
    says: `With the ${setting} the best Gaussian loses ${formatNumber(Number(gap.toFixed(3)))} nats.`,
  };
}
