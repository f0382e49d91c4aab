import { readable } from "../../math/formatNumber.ts";
import type { ActionPrior } from "./model.ts";

/** Policies no further apart than this differ in rounding alone. */
const ROUNDING = 1e-9;
/** Differences below this are not seen in what is written. */
const SEEN = 5e-4;

/** What the prior prefers, what that does to the monkey, and that the two computations agree. */
export function describe({ rows, arrives, apart, shift, t }: ActionPrior): string {
  const [before, after] = [arrives.uniform, arrives.withPrior].map((p) => p.toFixed(3));
  const reached =
    Math.abs(arrives.uniform - arrives.withPrior) < SEEN
      ? `as without a preference, the monkey ends at the goal with probability ${after}`
      : `the monkey ends at the goal with probability ${after}, without a preference with ${before}`;
  const agreement =
    apart.withReward < ROUNDING
      ? "With the prior in the backup or paid as a reward its policy is the same."
      : `With the prior in the backup and paid as a reward its policies are up to ${apart.withReward.toExponential(1).replace("-", "−")} apart.`;
  const isUniform = rows.every(({ p }) => Math.abs(p - rows[0].p) < SEEN);
  const prior = isUniform
    ? `Your prior prefers no action; counting it shifts V at t = ${t} by ${readable(shift.predicted)} nats`
    : preferred(rows);
  return `${prior}: ${reached}. ${agreement}`;
}

/** "Of the actions your prior gives most to stay, 0.649". */
function preferred(rows: ActionPrior["rows"]): string {
  const top = Math.max(...rows.map(({ p }) => p));
  const best = rows.filter(({ p }) => top - p < SEEN).map(({ action }) => action);
  return `Your prior gives most to ${best.join(" and ")}, ${top.toFixed(3)}${best.length > 1 ? " each" : ""}`;
}
