import { meansBy } from "../../math/thinnedTrace.ts";
import type { PerParameter, Q } from "../../inference/gradientEstimators.ts";
import type { Actions, ExactPolicyGradient, Terms } from "../../inference/policyGradient.ts";
import type { SnapshotBase } from "../simulation.ts";
import type { Observation } from "../../inference/toyModel.ts";
import type { World } from "../../inference/policyWorld.ts";

/** The knobs that a policy reads: what it sees, where it starts, what it is paid for, how it learns. */
export interface PolicyParams extends Observation, Q, Terms {
  /** Actions a step. */
  readonly samples: number;
  readonly learningRate: number;
  readonly seed: number;
}

/** The policy after a step, and what it is worth, nats. */
export interface PolicyRow extends Q {
  readonly step: number;
  /** E_q[r]. */
  readonly value: number;
  /** H(q). */
  readonly entropy: number;
}

/** Where the policy stands, and the actions from which it is about to take its next step. */
export interface PolicySnapshot extends SnapshotBase {
  readonly world: World;
  readonly terms: Terms;
  readonly q: Q;
  readonly actions: Actions;
  /** What is taken off every reward; 0 without a baseline. */
  readonly b: number;
  /** J, its gradient and one action's variance. */
  readonly exact: ExactPolicyGradient;
  /** ∇_φ H, or zero where it does not count. */
  readonly bonus: PerParameter;
  /** Mean of the actions' pushes, without the bonus. */
  readonly push: PerParameter;
  /** H(q), nats. */
  readonly entropy: number;
  readonly trace: readonly PolicyRow[];
}

/** H(N(μ, σ²)) = ½ log 2πe σ², nats. */
export const entropyOf = ({ sigma }: Q): number => 0.5 * Math.log(2 * Math.PI * Math.E) + Math.log(sigma);

/** Merges rows of equal weight into one; widths by their geometric mean. */
export const averageRows = (rows: readonly PolicyRow[]): PolicyRow => ({
  ...meansBy("step", "mu", "value", "entropy")(rows),
  sigma: Math.exp(rows.reduce((sum, { sigma }) => sum + Math.log(sigma), 0) / rows.length),
});
