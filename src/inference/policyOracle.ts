import { evenNodes } from "../math/quadrature.ts";
import type { Gradients, PerParameter, Q } from "./gradientEstimators.ts";
import { act } from "./policyGradient.ts";
import type { Observation } from "./toyModel.ts";

/** Mean and variance of what one action contributes. */
export interface PushMoments {
  readonly mean: PerParameter;
  readonly variance: PerParameter;
}

/**
 * Mean and variance of ∇_φ log q · (r − b), counting only actions with |ε| ≤ reach (the others as 0): the very arrows of
 * `act`, weighed as q weighs them, by the trapezoidal rule. With a reach of 16 that is all of them, to rounding; with 3 it
 * leaves out the tails, in which the bent reward hides a variance that no sample of reasonable size would show.
 */
export function pushMoments(observation: Observation, q: Q, b: number, reach: number): PushMoments {
  const epsilon = evenNodes(-reach, reach, 4001);
  const spacing = epsilon[1] - epsilon[0];
  const weights = epsilon.map((e, i) => {
    const share = i === 0 || i === epsilon.length - 1 ? spacing / 2 : spacing;
    return (share * Math.exp(-0.5 * e * e)) / Math.sqrt(2 * Math.PI);
  });
  const { push } = act(observation, q, b, epsilon);
  const mean = (values: Float64Array) => values.reduce((sum, value, i) => sum + weights[i] * value, 0);
  const of = (name: keyof Gradients) => {
    const first = mean(push[name]);
    return { mean: first, variance: mean(push[name].map((value) => value ** 2)) - first ** 2 };
  };
  const [mu, sigma] = [of("mu"), of("sigma")];
  return {
    mean: { mu: mu.mean, sigma: sigma.mean },
    variance: { mu: mu.variance, sigma: sigma.variance },
  };
}

/** The mean push of sampled actions, counting only those with |ε| ≤ reach, as `pushMoments` does. */
export function sampledPush(
  observation: Observation,
  q: Q,
  b: number,
  reach: number,
  epsilon: Float64Array,
): PerParameter {
  const { push } = act(observation, q, b, epsilon);
  const mean = (values: Float64Array) =>
    values.reduce((sum, value, i) => sum + (Math.abs(epsilon[i]) <= reach ? value : 0), 0) / epsilon.length;
  return { mu: mean(push.mu), sigma: mean(push.sigma) };
}
