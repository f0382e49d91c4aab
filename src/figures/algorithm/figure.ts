import { choice, integer, number, type ParamsOf, seed, toggle } from "../../knobs/specs.ts";
import { clock, simulate } from "../../runs/simulate.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { simulatedFigure } from "../../frame/contract.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
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
    hint: "The derivative through z = μ + σε, or the policy gradient, as reinforcement learning takes it. Both are right on average.",
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
    "With one data point and one z at a time, the loop finds the best decoder and the encoder that inverts it.",
  params: knobs,
  describe,
  scenes: [
    {
      name: "line-by-line",
      title: "One line at a time",
      note: "Press Step and read the numbers as they come. a is the slope of the encoder’s line: it starts at 0, and the best a lies above 0. When line 7 comes: will this first iteration push a up, or down?",
      ask: oneOf("Up", right("Down")),
      reveal:
        "Down, away from where it belongs. This ε has put z so high that the prior pulls it back, and a with it: one sample is right on average only. Point at z in any line and see who uses it.",
      until: 7,
      speed: 1,
      focus: { parts: ["code"] },
      onScreen: {
        note: "a begins at 0, below the best. Will line 7 push it up, or down?",
        reveal:
          "Down: this ε put z so high that the prior pulls it back. One sample is right on average only.",
      },
      spoken:
        "Step through the lines and read the numbers aloud: a data point, its μ and σ, an ε, and then z. Stop before line 7 and take hands; after the press the run goes on to it. The push is away from where a belongs, and that is no mistake: one sample is right on average only. The next scene counts how often it is wrong.",
      params: { stepBy: "line" },
    },
    {
      name: "iteration-by-iteration",
      title: "One iteration at a time",
      note: "Each Step runs all nine lines on another data point. Of the first twelve steps, how many will raise the exact ELBO over all points?",
      ask: { kind: "number", min: 0, max: 12, truth: 7 },
      reveal:
        "7 of the twelve. One point pulls the line its own way, the next pulls it back; the curve climbs as the steps up are the longer ones.",
      until: 12,
      speed: 5,
      focus: { parts: ["curves"] },
      onScreen: {
        note: "Each step takes another point. How many of the first 12 raise the ELBO?",
        reveal: "7 of the twelve. Each point pulls its own way; the steps up are the longer ones.",
      },
      spoken:
        "Each Step is all nine lines, on another data point. Collect a few numbers between 0 and 12, then let it run to step 12 and count with them. It is seven, little better than a coin, and yet the curve climbs: the steps up are longer than the steps down.",
      params: {},
    },
    {
      name: "to-the-end",
      title: "Run to the end",
      note: "Play. Two curves climb: the ELBO, and log p(x) of the decoder as it is. The dashed line is the best log p(x) that any such decoder has. Which of the two may cross it?",
      ask: oneOf("The ELBO", "log p(x)", right("Neither")),
      reveal:
        "Neither: no decoder is above the best one, and no ELBO above its own decoder’s log p(x). The gap between the two curves is the encoder’s, and it closes as the encoder learns to invert.",
      until: 2000,
      speed: 500,
      focus: { parts: ["curves"] },
      onScreen: {
        note: "ELBO and log p(x) climb; dashed is the best decoder’s. Which may cross it?",
        reveal:
          "Neither: no decoder beats the best, no ELBO its decoder’s log p(x). The gap is the encoder’s.",
      },
      spoken:
        "Two different ceilings: say that log p(x) is the ceiling of this decoder, the dashed line that of all of them. Take hands, then run to step 2,000. Watch the gap between the curves: it is what the encoder lacks, and it closes as the encoder learns to invert.",
      params: { seed: 4 },
    },
    {
      name: "restless",
      title: "A rate that never falls",
      note: "One point and one ε are a noisy compass. Play, and turn the learning rate down by hand while it runs: what happens to the jitter, and to the gap?",
      reveal:
        "Both shrink: play on, at a tenth of the rate. At a constant rate the parameters never come to rest. They wander about the top, further at a greater rate, and the gap is what that costs.",
      until: 1500,
      shows: { learningRate: 0.002 },
      speed: 500,
      focus: { knobs: ["learningRate"], parts: ["curves"] },
      onScreen: {
        note: "One point, one ε. At a tenth of the rate, what of jitter and gap?",
        reveal:
          "Both shrink. At a constant rate the parameters wander about the top; the gap is what that costs.",
      },
      spoken:
        "Let it run until the curves only shake, and ask what a tenth of the rate would do. When it has told, the rate stands at 0.002: play on and watch both curves calm down. It never comes to rest at any constant rate; that is why the rate usually falls.",
      params: { cooling: false, learningRate: 0.02 },
    },
    {
      name: "policy-gradient",
      title: "Line 7 by policy gradient",
      note: "Only line 7 differs: the same slope on average, taken as reinforcement learning would, here at η = 0.004. Play: what will the two curves look like?",
      reveal:
        "The decoder learns, but the encoder is shaken: the gap between the curves is several times as wide as by the path at the same rate (switch line 7 back and see). Try the rate of 0.03, at which the path learns well. Chapter 2 is about this difference.",
      until: 2000,
      speed: 500,
      focus: { knobs: ["learningRate"], parts: ["curves"] },
      onScreen: {
        note: "The same slope on average, as RL takes it. What of the curves?",
        reveal: "The decoder learns; the encoder is shaken: the gap is several times as wide as by the path.",
      },
      spoken:
        "Run it to step 2,000 at the rate of 0.004 and look at the gap between the curves. Press K and switch line 7 back to the path at the same rate: the gap is a fraction of it. Both are right on average, so all of this is variance, and that is chapter 2.",
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
