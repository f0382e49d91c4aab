import type { BackupSettings } from "./controlProblem.ts";
import { actionCount, type Mdp } from "./mdp.ts";

/** What every soft backup of a world shares, computed once. */
export interface PreparedBackup {
  readonly mdp: Mdp;
  readonly settings: BackupSettings;
  /** γ, above 0 and at most 1. */
  readonly discount: number;
  /**
   * How sums over actions are made: `expected` of exp(V′/τ); `discounted`, a power of that; or the `product` of powers that
   * an expectation of V′ becomes. Without chance both backups are the same, and without discount `expected`.
   */
  readonly kind: "expected" | "discounted" | "product";
  /** A sum below may have lost digits: what is added up there falls out of float64's range at 2⁻¹⁰²², or that to the γ. */
  readonly floor: number;
  /** max_a r(s,a), which leaves the sum. */
  readonly best: Float64Array;
  /** The largest of all rewards, and exp((max_a r(s,a) − that)/τ). */
  readonly bestOfAll: number;
  readonly share: Float64Array;
  /** exp(logWeights_a + (r(s,a) − max_b r(s,b))/τ), at stride · s + a. */
  readonly weight: Float64Array;
  /** 5, or 0 where no reward depends on the action: one row then serves all states. */
  readonly stride: number;
}

/** How far above its last digits' loss a sum must be: nothing that is then missing reaches 1e-14 of it. */
const MARGIN = 1e20;

export function prepareBackup(mdp: Mdp, settings: BackupSettings, discount: number): PreparedBackup {
  const { states, open, reward, slip } = mdp;
  const { temperature, logWeights, backup } = settings;
  const stride = reward.every((r, i) => r === reward[i - (i % actionCount)]) ? 0 : actionCount;
  const best = new Float64Array(states);
  const weight = new Float64Array(Math.max(states * stride, actionCount));
  let bestOfAll = Number.NEGATIVE_INFINITY;
  for (const s of open) {
    const rewards = reward.subarray(5 * s, 5 * s + 5);
    best[s] = Math.max(...rewards);
    bestOfAll = Math.max(bestOfAll, best[s]);
    for (let a = 0; a < actionCount; a++)
      weight[stride * s + a] = Math.exp(logWeights[a] + (rewards[a] - best[s]) / temperature);
  }
  const share = best.map((r) => Math.exp((r - bestOfAll) / temperature));
  const kind = kindOf(backup === "optimistic", slip > 0, discount < 1);
  const floor = MARGIN * 2 ** (-1022 * (kind === "discounted" ? discount : 1));
  return { mdp, settings, discount, kind, floor, best, bestOfAll, share, weight, stride };
}

function kindOf(optimistic: boolean, chancy: boolean, discounted: boolean): PreparedBackup["kind"] {
  if (chancy) {
    if (!optimistic) return "product";
    return discounted ? "discounted" : "expected";
  }
  return discounted ? "product" : "expected";
}
