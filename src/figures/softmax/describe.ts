import { readable } from "../../math/formatNumber.ts";
import type { Params } from "./figure.ts";
import type { Softmax } from "./model.ts";

/** Differences below this are not seen in what is written. */
const SEEN = 5e-3;

/** Where V lies beside the largest Q, and which actions the softmax favours. */
export function describe(result: Softmax, { uniformPrior }: Params): string {
  return `${level(result, uniformPrior)} ${favourites(result.probabilities)}`;
}

function level({ V, gap, room, levels }: Softmax, prior: Params["uniformPrior"]): string {
  const max = readable(levels.max);
  if (Math.abs(gap) < SEEN) return `The soft max V is ${readable(V)} nats, the largest Q itself.`;
  if (prior === "counted")
    return `With the prior counted the soft max V is ${readable(V)} nats, between the mean Q, ${readable(levels.mean)}, and the largest, ${max}.`;
  return `The soft max V is ${readable(V)} nats, ${readable(gap)} above the largest Q, ${max}; it could be at most ${readable(room)} above it.`;
}

function favourites(probabilities: Float64Array): string {
  const top = Math.max(...probabilities);
  const best = Array.from(probabilities.keys()).filter((a) => top - probabilities[a] < SEEN);
  const share = readable(top);
  if (best.length === probabilities.length)
    return best.length === 1 ? "There is one action only." : `The softmax gives each action ${share}.`;
  const names = best.map((a) => a + 1).join(", ");
  return best.length === 1
    ? `The softmax gives action ${names} the largest probability, ${share}.`
    : `The softmax gives actions ${names} the largest probability, ${share} each.`;
}
