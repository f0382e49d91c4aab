import type { Check } from "../../frame/contract.ts";
import { within } from "../../frame/checks/within.ts";
import type { ValueIterationSnapshot } from "../../runs/valueIteration/snapshot.ts";
import type { Params } from "./figure.ts";
import { grouped } from "../../math/grouped.ts";

const none = (name: string, estimate: number, tolerance: number): Check =>
  within(name, estimate, 0, tolerance);

/** The contraction, sweep by sweep; one more sweep by plain sums; and on small worlds the fixed point itself. */
export function checks(
  { low, high, worstExcess, lastResidual, regrets, step, measured }: ValueIterationSnapshot,
  { discount, maximum, backup, slip }: Params,
): readonly Check[] {
  const size = 1 + Math.max(Math.abs(low), Math.abs(high));
  const rounding = 1e-12 * size;
  const all = [none("Largest residual in excess of γ times the one before, nats", worstExcess, rounding)];
  const { length } = regrets.sweep;
  if (length > 0)
    all.push(
      none(
        "How much better than the best walk any of the walks did, nats",
        Math.max(0, -Math.min(...regrets.regret)),
        1e-10 * size,
      ),
    );
  // Williams & Baird 1993: a greedy walk is as near to the best as its values are to settled.
  const isGreedy = maximum === "hard" && (backup === "causal" || slip === 0);
  if (isGreedy && lastResidual !== null && regrets.sweep[length - 1] === step)
    all.push(
      none(
        "Regret in excess of what the last residual r allows a greedy walk, 2γ r/(1 − γ), nats",
        Math.max(0, regrets.regret[length - 1] - (2 * discount * lastResidual) / (1 - discount)),
        1e-10 * size,
      ),
    );
  if (!measured) return all;
  const { backupError, cells, exact } = measured;
  if (lastResidual !== null)
    all.push(
      none(
        `Next residual by plain sums over ${grouped(cells)} cells, in excess of γ times the last, nats`,
        Math.max(0, backupError - discount * lastResidual),
        rounding,
      ),
    );
  if (exact) {
    const bound = backupError / (1 - discount);
    all.push(
      none("Newton’s fixed point: what one more backup would change, nats", exact.ownError, 1e-11 * size),
      none(
        "Largest distance to the fixed point V*, nats; the contraction allows the next residual/(1 − γ)",
        exact.error,
        bound + (1e-11 * size) / (1 - discount),
      ),
    );
  }
  return all;
}
