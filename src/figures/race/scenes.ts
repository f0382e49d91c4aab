import type { Scene } from "../../frame/contract.ts";
import type { Params } from "./params.ts";

/** The lecturer's beats. */
export const scenes: readonly Scene<Params>[] = [
  {
    name: "on-your-marks",
    title: "On your marks",
    note: "Sixty runs, one start, the same ε’s. Before you press Play: which band will be the widest, and will all three end in one place?",
    params: {},
  },
  {
    name: "one-sample",
    title: "One sample a step",
    note: "The least that an estimator can be given. Which of the three can live on it? Watch the dots at the top of the hill: who sits, and who trembles?",
    params: { samples: 1, up: "gap" },
  },
  {
    name: "bought-with-samples",
    title: "Bought with samples",
    note: "The score function now gets 16 times as many samples a step. Play to the end, then switch “Across” to samples: what did its calm cost?",
    params: { samples: 2, extra: 16 },
  },
  {
    name: "plain-ascent",
    title: "Plain ascent",
    note: "No Adam to tame the steps. Raise the learning rate while it runs, and watch which estimator is thrown off the hill first.",
    params: { optimizer: "ascent", learningRate: 0.02 },
  },
  {
    name: "thrown-off",
    title: "Thrown off",
    note: "Plain ascent with a bold step. How many of each twenty will be lost? Runs that diverge are counted, and stay, hollow, where they last were finite.",
    params: { optimizer: "ascent", learningRate: 0.05, up: "gap" },
  },
  {
    name: "two-summits",
    title: "Two summits",
    note: "The folded hill has a summit on either side of 0. All runs start on the left: will any end up on the right, and which estimator sends them there?",
    params: { likelihood: "folded", learningRate: 0.1, up: "gap" },
  },
];
