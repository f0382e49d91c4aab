import type { Scene } from "../../frame/contract.ts";
import type { Params } from "./params.ts";

/** The lecturer's beats. */
export const scenes: readonly Scene<Params>[] = [
  {
    name: "line-by-line",
    title: "One line at a time",
    note: "Press Step nine times and read the numbers as they come. Before line 7: which way will it push a, the encoder’s slope? Then point at z in any line and see who uses it.",
    params: { stepBy: "line" },
  },
  {
    name: "iteration-by-iteration",
    title: "One iteration at a time",
    note: "Each Step runs all nine lines on another data point. Does the ELBO rise with every step? Should it?",
    params: {},
  },
  {
    name: "to-the-end",
    title: "Run to the end",
    note: "Play at full speed. Two curves climb towards the ceiling: how does the gap between them close, and which of them can the ceiling stop?",
    params: { seed: 4 },
  },
  {
    name: "restless",
    title: "A rate that never falls",
    note: "One point and one ε are a noisy compass. Play, and turn the learning rate down by hand while it runs: what happens to the jitter, and to the gap?",
    params: { cooling: false, learningRate: 0.02 },
  },
  {
    name: "policy-gradient",
    title: "Line 7 by policy gradient",
    note: "Only line 7 differs: the same slope on average, taken as reinforcement learning would. Predict how far it gets, then Play. Chapter 2 is about this difference.",
    params: { estimator: "scoreFunction", learningRate: 0.004 },
  },
];
