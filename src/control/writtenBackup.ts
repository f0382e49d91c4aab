import { actionValuesAt, type BackwardMessages, policyAt, valuesAt } from "./backwardMessages.ts";
import { type ActionName, actionNames } from "./mdp.ts";

/** What one action adds to a cell's value. */
interface BackupRow {
  readonly action: ActionName;
  /** r(s,a). */
  readonly reward: number;
  /** What comes after: τ log E exp(V_{t+1}/τ), or E V_{t+1}. */
  readonly continuation: number;
  readonly Q: number;
  /** p(a|s) exp((Q − max Q)/τ): with the largest Q taken out nothing underflows. */
  readonly weight: number;
  readonly probability: number;
}

/** One soft backup, in its parts. */
interface WrittenBackup {
  readonly rows: readonly BackupRow[];
  readonly largestQ: number;
  /** Σ_a weight, with which V = max Q + τ log Σ_a weight. */
  readonly sum: number;
  /** V_t(s) as the messages have it. */
  readonly V: number;
}

/**
 * The backup of a cell in the parts that the reader adds up:
 *
 *     Q_t(s,a) = r(s,a) + continuation      V_t(s) = max_a Q + τ log Σ_a p(a|s) exp((Q_t(s,a) − max Q)/τ)
 */
export function backupOf(messages: BackwardMessages, t: number, s: number): WrittenBackup {
  const { world, temperature, logWeights } = messages.problem;
  const Q = actionValuesAt(messages, t, s);
  const policy = policyAt(messages, t, s);
  const largestQ = Math.max(...Q);
  const rows = actionNames.map((action, a) => {
    const reward = world.reward[5 * s + a];
    return {
      action,
      reward,
      continuation: Q[a] - reward,
      Q: Q[a],
      weight: Math.exp(logWeights[a] + (Q[a] - largestQ) / temperature),
      probability: policy[a],
    };
  });
  return {
    rows,
    largestQ,
    sum: rows.reduce((sum, { weight }) => sum + weight, 0),
    V: valuesAt(messages, t)[s],
  };
}
