import { readable } from "../../math/formatNumber.ts";
import type { Params } from "./figure.ts";
import type { ActionPrior } from "./model.ts";

/** Differences below this are not seen in what is written. */
const SEEN = 5e-4;

const besides: Readonly<Record<Params["beside"], string>> = {
  uniform: "the one without a preference",
  withReward: "the one that is paid it as a reward",
  withoutLog: "the one whose reward forgot the log",
};

/** What the prior prefers, and how likely the monkeys of the two maps get to the goal. */
export function describe({ rows, arrives, shift, t }: ActionPrior, { beside }: Params): string {
  const [right, left] = [arrives.withPrior, arrives[beside]].map((p) => p.toFixed(3));
  const isUniform = rows.every(({ p }) => Math.abs(p - rows[0].p) < SEEN);
  const prior = isUniform
    ? `Your prior prefers no action; counting it shifts V at t = ${t} by ${readable(shift.predicted)} nats.`
    : preferred(rows);
  return `${prior} The monkey with it in the backup ends at the goal with probability ${right}, ${besides[beside]} with ${left}.`;
}

/** "Your prior gives most to stay, 0.649.", "Your prior gives most to up, left and stay, 0.247 each." */
function preferred(rows: ActionPrior["rows"]): string {
  const top = Math.max(...rows.map(({ p }) => p));
  const best = rows.filter(({ p }) => top - p < SEEN).map(({ action }) => action);
  const names = best.join(", ").replace(/, (\w+)$/, " and $1");
  return `Your prior gives most to ${names}, ${top.toFixed(3)}${best.length > 1 ? " each" : ""}.`;
}
