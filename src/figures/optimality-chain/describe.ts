import { subscript } from "../../control/chainNode.ts";
import { actionNames } from "../../control/mdp.ts";
import { placeName } from "../../gridworld/cellParam.ts";
import { letterName } from "../../marks/grid/letterNames.ts";
import { readable } from "../../math/formatNumber.ts";
import type { OptimalityChain } from "./model.ts";

/** Probabilities no further apart than this are written alike. */
const SEEN = 5e-4;

/** Which coins are known, and what they say of the chosen node. */
export function describe(result: OptimalityChain): string {
  const { node, messages, coins, known } = result;
  const evidence = `The log-probability of all known coins is ${readable(messages.logEvidence)} nats.`;
  if (node.kind === "O") {
    const isKnown = known[node.t - 1] ? "known" : "not known";
    const share = coins[node.t - 1].toFixed(3);
    return `The coin at t = ${node.t} is ${isKnown}: by what the other known ones say it comes up optimal with probability ${share}. ${evidence}`;
  }
  const what = node.kind === "s" ? "state" : "action";
  return `${coinsIn(known)} The ${what} at t = ${node.t} is ${likeliest(result)}. ${evidence}`;
}

function coinsIn(known: readonly boolean[]): string {
  const names = known.flatMap((isKnown, i) => (isKnown ? [`O${subscript(i + 1)}`] : []));
  if (names.length === known.length) return "All coins are known to have come up optimal.";
  if (names.length === 0) return "No coin is known.";
  return `Of the coins only ${names.join(", ")} ${names.length === 1 ? "is" : "are"} known.`;
}

function likeliest({ node, messages, world }: OptimalityChain): string {
  const [isState, i] = [node.kind === "s", node.t - 1];
  const of: ArrayLike<number> = isState ? messages.states[i] : messages.actions[i];
  const ranked = (isState ? [...world.open] : [...actionNames.keys()]).toSorted((a, b) => of[b] - of[a]);
  const [first, second] = ranked;
  const share = of[first].toFixed(3);
  if (ranked.length > 1 && of[first] - of[second] < SEEN)
    return `anything but clear: two or more share the top with probability ${share}`;
  const name = isState
    ? `${placeName(world.columns, first)} (${letterName(world.map.letters[first])})`
    : actionNames[first];
  return `most probably ${name}, with probability ${share}`;
}
