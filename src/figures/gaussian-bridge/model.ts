import {
  type GaussianMoment,
  linearGaussian,
  type LinearGaussianProblem,
} from "../../control/linearGaussian.ts";
import { rememberLast } from "../../math/rememberLast.ts";
import { type Walk, walkOf } from "../../control/gaussianWalk.ts";
import type { Params } from "./figure.ts";

export interface GaussianBridge {
  readonly problem: LinearGaussianProblem;
  readonly t: number;
  /** Messages, policy and marginals, t = 0 … T. */
  readonly moments: readonly GaussianMoment[];
  /** Variance of an unplanned step, τ/ρ + noise². */
  readonly step: number;
  /** step · t (T − t)/T: the Brownian bridge between the same ends. */
  readonly bridge: readonly number[];
  /** Whether p(x_t|O) is the product of the messages: not where noise meets the causal backup. */
  readonly isProduct: boolean;
  /** Whether the product must be the Brownian bridge. */
  readonly isBridge: boolean;
  readonly believed: Walk;
  /** The true world, where belief differs from it. */
  readonly actual: Walk | null;
}

const keyOf = (values: Params) => Object.values({ ...values, t: 0 }).join(" ");

const solve = rememberLast(keyOf, (values: Params): Omit<GaussianBridge, "t"> => {
  const { horizon, noise, backup, stateCost, pinned } = values;
  const problem: LinearGaussianProblem = {
    start: [values.startX, values.startY],
    goal: [values.goalX, values.goalY],
    horizon,
    controlCost: values.controlCost,
    stateCost,
    endCost: pinned ? Number.POSITIVE_INFINITY : values.endCost,
    noise,
    temperature: values.temperature,
    backup,
  };
  const moments = linearGaussian(problem);
  const step = values.temperature / values.controlCost + noise ** 2;
  const isProduct = backup === "optimistic" || noise === 0;
  const marginals = moments.map(({ marginal }) => marginal);
  const rollouts = moments.map(({ rollout }) => rollout);
  return {
    problem,
    moments,
    step,
    bridge: moments.map(({ t }) => (step * t * (horizon - t)) / horizon),
    isProduct,
    isBridge: isProduct && pinned && stateCost === 0,
    believed: walkOf(problem, moments, "posterior", isProduct ? marginals : rollouts, values),
    actual: isProduct && noise > 0 ? walkOf(problem, moments, "true", rollouts, values) : null,
  };
});

/** Everything but the time on show; another t needs no new paths. */
export function model(values: Params): GaussianBridge {
  return { ...solve(values), t: Math.min(values.t, values.horizon) };
}
