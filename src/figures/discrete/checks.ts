import { expectedReward } from "../../inference/categoricalGradients.ts";
import type { Check } from "../../frame/contract.ts";
import { sampled } from "../../frame/checks/sampled.ts";
import { within } from "../../frame/checks/within.ts";
import type { Discrete, Estimate } from "./model.ts";

const names = {
  scoreFunction: "Score function, along the gradient, against the exact sum",
  scoreFunctionBaseline: "Score function with baseline, along the gradient, against the exact sum",
  gumbelSoftmax: "Gumbel-softmax, along the gradient, against its own expectation by quadrature",
} as const;

const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, x, k) => sum + x * b[k], 0);

/** Every estimate is within four standard errors of what it estimates, and the exact sum is the derivative of E[r]. */
export const checks = (result: Discrete): readonly Check[] => [
  derivative(result),
  ...result.estimates.map((estimate) => mean(estimate, result)),
];

function mean({ name, along, expectation, exactVarianceAlong }: Estimate, result: Discrete): Check {
  const exact = dot(expectation, result.direction);
  const sampling = Math.sqrt((exactVarianceAlong ?? along.variance) / result.samples);
  // Where nothing varies, rounding does.
  return sampled(names[name], along.mean, exact, Math.max(sampling, 1e-12 * (1 + Math.abs(exact))));
}

function derivative({ problem, gradient, direction }: Discrete): Check {
  const h = 1e-4;
  const at = (by: number) =>
    expectedReward({
      logits: problem.logits.map((l, k) => l + by * direction[k]),
      rewards: problem.rewards,
    });
  const [estimate, exact] = [(at(h) - at(-h)) / (2 * h), dot(gradient, direction)];
  const tolerance = 1e-7 * (1 + Math.max(...problem.rewards.map(Math.abs)));
  return within("Exact sum against a finite difference of E[r]", estimate, exact, tolerance);
}
