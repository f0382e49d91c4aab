import type { Scene } from "../../frame/contract.ts";
import type { Params } from "./params.ts";

/** The lecturer's beats. */
export const scenes: readonly Scene<Params>[] = [
  {
    name: "three-starts",
    title: "Three ways",
    note: "All start narrow, each on a side drawn by coin. Before you press Play: which of the three curves will stop first, and how far below the dashed ceiling?",
    params: {},
  },
  {
    name: "linear",
    title: "The gap closes",
    note: "A linear likelihood and a linear network. The exact posterior mean is a straight line in x and its width never changes: how much will the network lose to a q for each point?",
    params: { likelihood: "linear", width: 0, noise: 0.6, up: "gap" },
  },
  {
    name: "folded",
    title: "Two answers, one Gaussian",
    note: "x = z² cannot tell z from −z. Each q of its own picks a side by the coin it starts from; the network has to pick one curve. What remains, up to log 2 for a point, no Gaussian can win back.",
    params: { likelihood: "folded" },
  },
  {
    name: "narrow",
    title: "A network too small",
    note: "A straight line has to answer for every x. Play until it rests: the blue part of the network’s bar is the amortization gap. Then give it hidden units, one at a time.",
    params: { likelihood: "folded", width: 0 },
  },
  {
    name: "thousand",
    title: "A thousand points",
    note: "2,000 parameters for a q each, 36 for the network, 2 for the shared q. Who is fitted soonest, counted in steps? Counted in parameters?",
    params: { points: 1000 },
  },
  {
    name: "unknown-land",
    title: "Where no data were",
    note: "Twelve points, none of them beyond 4, and a new one at 9. Play for 300 steps: the network answers at once, but how far below the best q? Drag the new point back among the dots.",
    params: { likelihood: "folded", points: 12, newX: 9 },
  },
];
