/**
 * Control as inference where everything is Gaussian (lecture 4.8, the continuous view), one variance for all coordinates:
 *
 *     x_{t+1} = x_t + u_t + w_t,  w_t ~ N(0, noise²)      t = 0 … T − 1
 *     p(O_t|x,u) ∝ exp(−(stateCost ‖x − goal‖² + controlCost ‖u‖²) / 2τ)      p(O_T|x) ∝ exp(−endCost ‖x − goal‖² / 2τ)
 *
 * and x_0 = start. Actions have a flat prior, so that with no state cost paths are random walks.
 */
export interface LinearGaussianProblem {
  /** One number a coordinate, as many as the goal has. */
  readonly start: readonly number[];
  readonly goal: readonly number[];
  /** T ≥ 1. */
  readonly horizon: number;
  /** ρ > 0. */
  readonly controlCost: number;
  /** ≥ 0. */
  readonly stateCost: number;
  /** ≥ 0; ∞ pins the end to the goal. */
  readonly endCost: number;
  /** Standard deviation of w, ≥ 0. */
  readonly noise: number;
  /** τ > 0. */
  readonly temperature: number;
  readonly backup: "optimistic" | "causal";
}

/** A Gaussian in every coordinate, with one variance. */
export interface Isotropic {
  readonly mean: readonly number[];
  readonly variance: number;
}

/** What is known about one time. */
export interface GaussianMoment {
  readonly t: number;
  /** α_t(x) ∝ p(x_t, O_{0:t−1}). */
  readonly forward: Isotropic;
  /** β_t(x) ∝ exp(−precision ‖x − goal‖² / 2): V_t is τ times its log. */
  readonly backwardPrecision: number;
  /** α_t β_t, normalised: p(x_t|O) of the optimistic backup. */
  readonly marginal: Isotropic;
  /** The policy u ~ N(gain (goal − x), policyVariance); at T there is none, and both are 0. */
  readonly gain: number;
  readonly policyVariance: number;
  /** Where that policy gets in the true world. */
  readonly rollout: Isotropic;
}

/**
 * All messages, policies and marginals, t = 0 … T. With λ the precision of β and c the control cost over τ:
 *
 *     λ_T = endCost/τ      λ_t = stateCost/τ + 1/(1/λ' + 1/c)      1/λ' = 1/λ_{t+1} + noise²,  or causal 1/λ_{t+1}
 *     α_{t+1} = (α_t p(O_t|x)) ∗ N(0, 1/c + noise²)
 *     gain_t = λ'/(c + λ')      policyVariance_t = 1/(c + λ')
 *
 * The second is the Riccati equation (causal, or without noise: Q + P′ − P′²/(ρ + P′) with P = τλ); with pinned ends and
 * no state cost the marginal is the Brownian bridge, variance (1/c + noise²) t (T − t)/T.
 *
 * @throws RangeError if start and goal differ in length or a number is out of its range.
 */
export function linearGaussian(problem: LinearGaussianProblem): readonly GaussianMoment[] {
  check(problem);
  const { start, goal, horizon, temperature, noise, backup } = problem;
  const control = problem.controlCost / temperature;
  const state = problem.stateCost / temperature;
  const believed = backup === "optimistic" ? noise ** 2 : 0;
  /** λ' of each t: the precision of what is after the action. */
  const ahead = new Float64Array(horizon);
  const backward = new Float64Array(horizon + 1);
  backward[horizon] = problem.endCost / temperature;
  for (let t = horizon - 1; t >= 0; t--) {
    ahead[t] = 1 / (1 / backward[t + 1] + believed);
    backward[t] = state + 1 / (1 / ahead[t] + 1 / control);
  }
  const moments: GaussianMoment[] = [];
  let forward: Isotropic = { mean: start, variance: 0 };
  let rollout = forward;
  for (let t = 0; t <= horizon; t++) {
    const last = t === horizon;
    const policyVariance = last ? 0 : 1 / (control + ahead[t]);
    const gain = last ? 0 : 1 / (1 + control / ahead[t]);
    const marginal = timesGoal(forward, backward[t], goal);
    moments.push({ t, forward, backwardPrecision: backward[t], marginal, gain, policyVariance, rollout });
    const seen = timesGoal(forward, state, goal);
    forward = { mean: seen.mean, variance: seen.variance + 1 / control + noise ** 2 };
    rollout = {
      mean: rollout.mean.map((x, i) => x + gain * (goal[i] - x)),
      variance: (1 - gain) ** 2 * rollout.variance + policyVariance + noise ** 2,
    };
  }
  return moments;
}

/** N(mean, variance) times exp(−precision ‖x − goal‖²/2), normalised; the variance may be 0 or the precision ∞, not both. */
export function timesGoal(
  { mean, variance }: Isotropic,
  precision: number,
  goal: readonly number[],
): Isotropic {
  if (variance === 0) return { mean, variance };
  const towards = 1 / (1 + 1 / (variance * precision));
  return {
    mean: mean.map((x, i) => x + towards * (goal[i] - x)),
    variance: 1 / (1 / variance + precision),
  };
}

function check(problem: LinearGaussianProblem): void {
  if (problem.start.length !== problem.goal.length)
    throw new RangeError("Start and goal need the same number of coordinates.");
  if (!Number.isInteger(problem.horizon) || problem.horizon < 1)
    throw new RangeError(`The horizon is ${problem.horizon}; it must be a whole number from 1.`);
  for (const name of ["controlCost", "temperature"] as const)
    if (!(problem[name] > 0 && problem[name] < Number.POSITIVE_INFINITY))
      throw new RangeError(`${name} is ${problem[name]}; it must be above 0 and finite.`);
  for (const name of ["stateCost", "endCost", "noise"] as const)
    if (!(problem[name] >= 0)) throw new RangeError(`${name} is ${problem[name]}; it must not be negative.`);
}
