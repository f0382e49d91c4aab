import { meanOf } from "../math/meanOf.ts";
import { expectNormal } from "./expectNormal.ts";
import {
  type Gradients,
  noBaseline,
  type PerParameter,
  type Q,
  roomForDraws,
  roomForGradients,
  scoreFunctionGradient,
} from "./gradientEstimators.ts";
import { logJoint, type Observation } from "./toyModel.ts";
import { fillReward } from "./toyReward.ts";

/** What the policy is paid for, beside the reward. */
export interface Terms {
  /** Is H(q) part of the objective? */
  readonly entropy: boolean;
  /** Is E_q[r] taken off every reward? */
  readonly baseline: boolean;
}

/** Actions z ~ q and what each of them says about φ = (μ, σ). */
export interface Actions {
  readonly z: Float64Array;
  /** r(x, z) = log p(x | z) + log p(z), nats. */
  readonly reward: Float64Array;
  /** ∇_φ log q(z) (r − b), without the entropy's part. */
  readonly push: Gradients;
}

/** The expected reward J = E_q[r] and the mean and variance of a single action's ∇_φ log q · (r − b), all exact. */
export interface ExactPolicyGradient {
  /** J, which is also the baseline where there is one. */
  readonly value: number;
  readonly gradient: PerParameter;
  readonly variance: PerParameter;
}

/** ∇_φ H(N(μ, σ²)) = (0, 1/σ), or nothing where the entropy is not part of the objective (lecture 1.4). */
export const entropyGradient = ({ sigma }: Q, { entropy }: Terms): PerParameter => ({
  mu: 0,
  sigma: entropy ? 1 / sigma : 0,
});

/** Actions z = μ + σε with their policy gradients (Williams 1992; lecture 1.4, with the index j throughout). */
export function act(observation: Observation, q: Q, baseline: number, epsilon: Float64Array): Actions {
  const draws = { ...roomForDraws(epsilon.length), epsilon };
  for (let j = 0; j < epsilon.length; j++) draws.z[j] = q.mu + q.sigma * epsilon[j];
  fillReward(observation, draws.z, draws.values, draws.slopes);
  const push = roomForGradients(epsilon.length);
  const b = baseline === 0 ? noBaseline : { mu: baseline, sigma: baseline };
  scoreFunctionGradient(draws, q, b, 0, push);
  return { z: draws.z, reward: draws.values, push };
}

/** The estimate (1/M) Σ_j ∇_φ log q(z_j) (r(x, z_j) − b). */
export const meanPush = ({ push }: Actions): PerParameter => ({
  mu: meanOf(push.mu),
  sigma: meanOf(push.sigma),
});

/** J, its gradient and the variance of one action's estimate of it, by quadrature over ε. */
export function exactPolicyGradient(
  observation: Observation,
  q: Q,
  { baseline }: Pick<Terms, "baseline">,
): ExactPolicyGradient {
  const reward = (e: number) => logJoint(observation, q.mu + q.sigma * e);
  const value = expectNormal(reward);
  const b = baseline ? value : 0;
  const scores = { mu: (e: number) => e / q.sigma, sigma: (e: number) => (e * e - 1) / q.sigma };
  const of = (score: (e: number) => number) => {
    const gradient = expectNormal((e) => (reward(e) - value) * score(e));
    return { gradient, variance: expectNormal((e) => ((reward(e) - b) * score(e) - gradient) ** 2) };
  };
  const [mu, sigma] = [of(scores.mu), of(scores.sigma)];
  return {
    value,
    gradient: { mu: mu.gradient, sigma: sigma.gradient },
    variance: { mu: mu.variance, sigma: sigma.variance },
  };
}

/** One step of plain ascent in (μ, log σ), where the slope in log σ is σ times that in σ. */
export const policyStep = (q: Q, gradient: PerParameter, learningRate: number): Q => ({
  mu: q.mu + learningRate * gradient.mu,
  sigma: q.sigma * Math.exp(learningRate * q.sigma * gradient.sigma),
});
