import type { PolicyRow } from "../../control/comparedPolicies.ts";
import { placeName } from "../../gridworld/cellParam.ts";
import { readable } from "../../math/formatNumber.ts";
import type { Params } from "./figure.ts";
import type { Policy } from "./model.ts";

/** Below this a probability is written as 0. */
const SEEN = 5e-4;

/** What is done in the framed cell, how undecided that is, and what the map's colours show. */
export function describe({ rows, world, cell, t, entropy, values }: Policy, { show }: Params): string {
  const shown = Array.from(world.open, (s) => (show === "V" ? values : entropy)[s]);
  const [low, high] = [Math.min(...shown), Math.max(...shown)].map(readable);
  const map = `Over the map at t = ${t}, ${show === "V" ? "V" : "the entropy"} goes from ${low} to ${high} nats.`;
  if (rows.length === 0) return `The framed cell is a wall, where nobody is ever. ${map}`;
  const place = `In ${placeName(world.columns, cell)}`;
  return `${place} at t = ${t} the policy ${choices(rows)}: an entropy of ${readable(entropy[cell])} nats. ${map}`;
}

/** "goes right with probability 0.712, down with 0.132": the two likeliest, or how many share the top. */
function choices(rows: readonly PolicyRow[]): string {
  const [first, second, ...others] = rows.toSorted((a, b) => b.probability - a.probability);
  const share = first.probability.toFixed(3);
  const isTied = (row: PolicyRow) => first.probability - row.probability < SEEN;
  if (others.every(isTied)) return `takes each action with probability ${share}`;
  if (isTied(second))
    return `prefers ${first.action} and ${second.action} alike, each with probability ${share}`;
  const next = second.probability < SEEN ? "" : `, ${second.action} with ${second.probability.toFixed(3)}`;
  return `chooses ${first.action} with probability ${share}${next}`;
}
