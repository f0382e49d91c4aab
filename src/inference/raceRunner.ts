import { meanOf } from "../math/meanOf.ts";
import { ascentStep, type Moments, type OptimizerName } from "./ascent.ts";
import {
  type Draws,
  type Gradients,
  type Q,
  reparameterizedGradient,
  roomForDraws,
  roomForGradients,
  scoreFunctionGradient,
} from "./gradientEstimators.ts";
import { fillReward } from "./toyReward.ts";
import { toyElbo } from "./toyElbo.ts";
import type { Observation } from "./toyModel.ts";

export const estimators = ["scoreFunction", "scoreFunctionBaseline", "reparameterized"] as const;
export type Estimator = (typeof estimators)[number];

/** One run: φ = (μ, log σ), its optimiser's memory, and how it stands. */
export interface Runner {
  mu: number;
  logSigma: number;
  readonly muMoments: Moments;
  readonly sigmaMoments: Moments;
  /** Running mean of the rewards of earlier steps, which is independent of this step's samples; null before any. */
  baseline: number | null;
  /** Exact ELBO at φ, nats; −∞ once diverged. */
  elbo: number;
  /** The step that led nowhere finite; the run stays where it last was. */
  divergedAt: number | null;
}

/** What one step of a run depends on, beside the run and its noise. */
export interface Course {
  readonly observation: Observation;
  readonly estimator: Estimator;
  readonly optimizer: OptimizerName;
  readonly learningRate: number;
  readonly step: number;
}

/** An ELBO below this is as good as lost: nothing comes back from there. */
const LOST = -1e6;
/** Weight of the newest rewards in the baseline. */
const NEWEST = 0.1;

/** A run at its start. */
export const runnerAt = ({ mu, sigma }: Q, elbo: number): Runner => ({
  mu,
  logSigma: Math.log(sigma),
  muMoments: { first: 0, second: 0 },
  sigmaMoments: { first: 0, second: 0 },
  baseline: null,
  elbo,
  divergedAt: null,
});

/**
 * The gradient of the ELBO E_q[r] + H(q) in μ and σ, averaged over the ε's, and the mean reward:
 * the entropy's part, (0, 1/σ), is exact for every estimator, so that they differ in E_q[r] alone.
 */
export function elboGradient(
  observation: Observation,
  estimator: Estimator,
  q: Q,
  baseline: number,
  epsilon: Float64Array,
): { readonly mu: number; readonly sigma: number; readonly reward: number } {
  const draws: Draws = { ...roomForDraws(epsilon.length), epsilon };
  const out: Gradients = roomForGradients(epsilon.length);
  for (let i = 0; i < epsilon.length; i++) draws.z[i] = q.mu + q.sigma * epsilon[i];
  fillReward(observation, draws.z, draws.values, draws.slopes);
  if (estimator === "reparameterized") reparameterizedGradient(draws, 1 / q.sigma, out);
  else scoreFunctionGradient(draws, q, { mu: baseline, sigma: baseline }, 1 / q.sigma, out);
  return { mu: meanOf(out.mu), sigma: meanOf(out.sigma), reward: meanOf(draws.values) };
}

/** One step of one run: draw, estimate, climb. In log σ the gradient is σ times that in σ. */
export function runOn(runner: Runner, course: Course, epsilon: Float64Array): void {
  const { observation, estimator, optimizer, learningRate, step } = course;
  const q = { mu: runner.mu, sigma: Math.exp(runner.logSigma) };
  const baseline = estimator === "scoreFunctionBaseline" ? (runner.baseline ?? 0) : 0;
  const gradient = elboGradient(observation, estimator, q, baseline, epsilon);
  const mu = runner.mu + ascentStep(optimizer, gradient.mu, learningRate, runner.muMoments, step);
  const logSigma =
    runner.logSigma +
    ascentStep(optimizer, q.sigma * gradient.sigma, learningRate, runner.sigmaMoments, step);
  const { elbo } = toyElbo(observation, mu, Math.exp(logSigma));
  if (!(Number.isFinite(elbo) && elbo > LOST)) {
    runner.divergedAt = step;
    runner.elbo = Number.NEGATIVE_INFINITY;
    return;
  }
  runner.baseline =
    runner.baseline === null
      ? gradient.reward
      : runner.baseline + NEWEST * (gradient.reward - runner.baseline);
  Object.assign(runner, { mu, logSigma, elbo });
}
