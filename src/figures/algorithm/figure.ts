import { choice, integer, number, type ParamsOf, seed, toggle } from "../../knobs/specs.ts";
import { clock, simulate } from "../../runs/simulate.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { simulatedFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { run } from "../../runs/loop/run.ts";
import type { LoopSnapshot } from "../../runs/loop/snapshot.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

const knobs = {
  stepBy: choice({
    label: "A step is",
    options: { line: "one line", iteration: "an iteration" },
    default: "iteration",
    live: true,
    hint: "What Step and Play go on by. Within an iteration, a step by iteration runs the lines that are left.",
  }),
  learningRate: number({
    label: "Learning rate",
    tex: "\\eta",
    min: 0.001,
    max: 0.1,
    step: 0.001,
    scale: "log",
    default: 0.03,
    live: true,
    hint: "Takes effect at the next update.",
  }),
  cooling: toggle({
    label: "It falls over time",
    default: true,
    live: true,
    hint: "At iteration t the rate is η (1 + t/50)^(−2/3). Without this the parameters never come to rest.",
  }),
  estimator: choice({
    label: "Line 7 by",
    options: { reparameterized: "path", scoreFunction: "policy gradient" },
    default: "reparameterized",
    hint: "The derivative through z = μ + σε, or the policy gradient of 1.4. Both are right on average.",
  }),
  points: integer({ label: "Data points", tex: "N", min: 5, max: 100, default: 20, scale: "log" }),
  noise: number({
    label: "Noise of x",
    tex: "\\nu",
    min: 0.4,
    max: 1.5,
    step: 0.01,
    scale: "log",
    default: 0.7,
    hint: "The decoder’s standard deviation, known to it.",
  }),
  seed: seed(),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 1.3: the loop of amortized variational inference, with its numbers. */
export const figure = simulatedFigure<Knobs, LoopSnapshot, Simulation<LoopSnapshot>>({
  slug: "algorithm",
  title: "The algorithm, line by line",
  claim:
    "With one data point and one sample of z at a time, gradient ascent on both θ and φ finds the decoder of maximum likelihood and the encoder that inverts it.",
  params: knobs,
  scenes: [
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
  ],
  simulate: (params) => simulate(run, params, clock),
  speeds: [1, 5, 50, 500, 5000],
  data: tables,
  checks,
  source: [
    "inference/amortizedLoop.ts",
    "inference/sampledElbo.ts",
    "inference/lineModel.ts",
    "inference/loopOracle.ts",
  ],
  View,
});
