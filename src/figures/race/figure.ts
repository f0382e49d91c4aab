import { simulatedFigure } from "../../frame/contract.ts";
import { choice, integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";
import { run } from "../../runs/race/run.ts";
import type { RaceSnapshot } from "../../runs/race/snapshot.ts";
import { clock, simulate } from "../../runs/simulate.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { checks } from "./checks.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

const knobs = {
  likelihood: choice({
    label: "Likelihood",
    options: { linear: "linear", bent: "bent", folded: "folded" },
    default: "bent",
    hint: "The toy model of chapter 1: x = f(z) + noise with f(z) = z, exp(z/2) or z². It shapes the hill.",
  }),
  optimizer: choice({
    label: "Optimiser",
    options: { adam: "Adam", ascent: "plain ascent" },
    default: "adam",
  }),
  learningRate: number({
    label: "Learning rate",
    tex: "\\eta",
    min: 0.001,
    max: 1,
    step: 0.001,
    scale: "log",
    default: 0.03,
    live: true,
    hint: "Takes effect at once, for every run alike.",
  }),
  samples: integer({
    label: "Samples a step",
    tex: "M",
    min: 1,
    max: 32,
    default: 4,
    scale: "log",
    hint: "Every run may draw 4,000 samples in all.",
  }),
  extra: integer({
    label: "Score function draws ×",
    min: 1,
    max: 32,
    default: 1,
    scale: "log",
    hint: "A handicap for pathwise: both score-function estimators take this many times as many samples a step.",
  }),
  across: choice({
    label: "Across",
    options: { steps: "steps", samples: "samples" },
    default: "steps",
    live: true,
    hint: "ELBO against steps taken, or against samples drawn.",
  }),
  up: choice({
    label: "Up",
    options: { elbo: "ELBO", gap: "gap, log" },
    default: "elbo",
    live: true,
    hint: "The exact ELBO, or how far below the best q it is, on a log scale.",
  }),
  seed: seed(),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 2.4: three estimators climb one ELBO, twenty runs each. */
export const figure = simulatedFigure<Knobs, RaceSnapshot, Simulation<RaceSnapshot>>({
  slug: "race",
  title: "The race",
  claim:
    "From the same start, with the same samples and learning rate, the estimator with less noise climbs the same ELBO faster and holds the top more steadily.",
  params: knobs,
  scenes: [
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
  ],
  simulate: (params) => simulate(run, params, clock),
  speeds: [5, 25, 100],
  data: tables,
  checks,
  source: [
    "inference/raceRunner.ts",
    "inference/gradientEstimators.ts",
    "inference/ascent.ts",
    "inference/race.ts",
  ],
  View,
});
