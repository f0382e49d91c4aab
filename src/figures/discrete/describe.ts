import { fixed, readable } from "../../math/formatNumber.ts";
import type { Discrete } from "./model.ts";
import { biasOf } from "./tables.ts";

/** What the policy earns, how noisy one sample of each estimator is, and how far the relaxed one is off. */
export function describe({ expectedReward, estimates, gradient, relaxation }: Discrete): string {
  const [score, baseline, gumbel] = estimates.map(({ spread }) => fixed(spread, 3));
  const bias = fixed(biasOf(estimates[2], gradient), 3);
  return `The policy’s mean reward is ${readable(expectedReward)}. The standard deviation of one sample’s gradient is ${score} for the score function, ${baseline} with a baseline, and ${gumbel} for the Gumbel-softmax at λ = ${readable(relaxation)}, whose mean is ${bias} away from the exact gradient.`;
}
