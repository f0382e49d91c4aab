import { logSumExp } from "../math/logSumExp.ts";
import { actionCount, type Mdp } from "./mdp.ts";

/** How an uncertain next state is valued: `optimistic` is τ log E exp(V′/τ), `causal` is E V′ (lecture 4.5). */
export type Backup = "optimistic" | "causal";
/** Whether the uniform p(a|s) = 1/5 is written out, or left out as in the notes (lecture 4.6, correction 11). */
export type UniformPrior = "counted" | "ignored";

/** How values are backed up through one step. */
export interface BackupSettings {
  /** τ > 0: p(O_t = 1|s,a) = exp(r(s,a)/τ). */
  readonly temperature: number;
  readonly backup: Backup;
  /** What the five actions weigh in V = τ log Σ_a exp(logWeights_a + Q_a/τ): log p(a|s), or 0 where it is left out. */
  readonly logWeights: Float64Array;
}

/** What is asked: actions for t = 1 … T that make every O_t true. */
export interface ControlProblem<W extends Mdp = Mdp> extends BackupSettings {
  readonly world: W;
  /** T ≥ 1. */
  readonly horizon: number;
  /** Whether s_T is known to be a goal: adds the observation to the last message. */
  readonly pinned: boolean;
}

/** A problem as figures know it; whatever is left out has the lecture's default. */
export interface ProblemOptions {
  readonly horizon: number;
  readonly temperature?: number;
  readonly backup?: Backup;
  readonly uniformPrior?: UniformPrior;
  /** An action prior instead of the uniform one: five logs, up to a constant; −∞ forbids. It is always counted. */
  readonly logPrior?: ArrayLike<number>;
  readonly pinned?: boolean;
}

/**
 * A problem on a world. Defaults: τ = 1, optimistic, uniform prior counted, end not pinned.
 *
 * @throws RangeError for a horizon that is no whole number ≥ 1, a temperature that is not > 0 and finite, or a prior
 * that is not five numbers below +∞, one of them above −∞.
 */
export function controlProblem<W extends Mdp>(world: W, options: ProblemOptions): ControlProblem<W> {
  const {
    horizon,
    temperature = 1,
    backup = "optimistic",
    uniformPrior = "counted",
    pinned = false,
  } = options;
  if (!Number.isInteger(horizon) || horizon < 1)
    throw new RangeError(`The horizon is ${horizon}; it must be a whole number from 1.`);
  checkTemperature(temperature);
  const logWeights = options.logPrior
    ? normalizedPrior(options.logPrior)
    : new Float64Array(actionCount).fill(uniformPrior === "counted" ? -Math.log(actionCount) : 0);
  return { world, horizon, temperature, backup, pinned, logWeights };
}

/** Throws a RangeError unless 0 < τ < ∞. */
export function checkTemperature(temperature: number): void {
  if (!(temperature > 0 && temperature < Number.POSITIVE_INFINITY))
    throw new RangeError(`The temperature is ${temperature}; it must be above 0 and finite.`);
}

/**
 * log p(a) = l_a − log Σ_b exp l_b of five numbers; −∞ stays −∞.
 *
 * @throws RangeError if they are not five, one is NaN or +∞, or all are −∞.
 */
export function normalizedPrior(logPrior: ArrayLike<number>): Float64Array {
  if (logPrior.length !== actionCount)
    throw new RangeError(`The action prior has ${logPrior.length} numbers; it needs ${actionCount}.`);
  const total = logSumExp(logPrior);
  if (!Number.isFinite(total))
    throw new RangeError("The action prior must allow at least one action, and no number may be NaN or +∞.");
  return Float64Array.from(logPrior, (l) => l - total);
}

/**
 * The world whose reward carries the prior (lecture 4.6, correction 10):
 *
 *     r̃(s,a) = r(s,a) + τ log p(a|s)
 */
export function rewardWithPrior<W extends Mdp>(
  world: W,
  logPrior: ArrayLike<number>,
  temperature: number,
): W {
  const log = normalizedPrior(logPrior);
  return {
    ...world,
    reward: world.reward.map((r, i) => r + temperature * log[i % actionCount]),
  };
}
