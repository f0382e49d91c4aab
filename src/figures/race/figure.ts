import { simulatedFigure } from "../../frame/contract.ts";
import { choice, integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";
import { run } from "../../runs/race/run.ts";
import type { RaceSnapshot } from "../../runs/race/snapshot.ts";
import { clock, simulate } from "../../runs/simulate.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
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
    label: "Samples",
    tex: "M",
    min: 1,
    max: 32,
    default: 4,
    scale: "log",
    hint: "Drawn for each step. Every run may draw 4,000 in all.",
  }),
  extra: integer({
    label: "Score draws ×",
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
    "From one start, with the same samples: how fast an estimator climbs, and how it holds the top, is a matter of its noise.",
  params: knobs,
  scenes: [
    {
      name: "on-your-marks",
      title: "On your marks",
      note: "Sixty runs, one start, the same ε’s. Pathwise will be nearly at the top after 100 steps. When will the score function’s median stand that high? Guess, then press Play.",
      ask: oneOf("By step 120", "By step 150", right("Not before step 200")),
      reveal:
        "Not before step 200: it takes more than twice as many steps, though both gradients are right on average. Noise sends each run to and fro, and Adam divides by the size of the gradients, noise included: noisy runs take small steps.",
      until: 250,
      speed: 25,
      focus: { parts: ["picture"] },
      onScreen: {
        note: "Pathwise is near the top at step 100. When is the score function’s median?",
        reveal:
          "Not before 200: noise sends its runs to and fro, and Adam makes noisy runs take small steps.",
      },
      spoken:
        "Sixty runs from one start with the same ε’s, so that nothing but the estimator differs. Take hands and press: the run goes on to step 250. It takes the score function more than twice as many steps as pathwise, though both are right on average.",
      params: {},
    },
    {
      name: "one-sample",
      title: "One sample a step",
      note: "The least that an estimator can be given. At the top of the hill, which dots will sit still and which will tremble?",
      ask: oneOf("Pathwise’s sit still", right("All of them tremble"), "All of them sit still"),
      reveal:
        "All of them tremble: one sample a step is noise enough to keep every run on the move. But pathwise’s runs are near the top by step 200, and keep closest to it.",
      until: 1000,
      focus: { parts: ["picture"] },
      onScreen: {
        note: "One sample a step. At the top, which dots sit still and which tremble?",
        reveal: "All tremble. But pathwise’s are near the top by step 200, and keep closest to it.",
      },
      spoken:
        "Watch the hill, not the curves. Many expect pathwise to sit still; one sample a step is noise enough for everyone. Let it run to step 1,000 and compare the three clouds by their size.",
      params: { samples: 1, up: "gap" },
    },
    {
      name: "bought-with-samples",
      title: "Bought with samples",
      note: "The score function now gets 16 times as many samples a step. Step for step, will it climb as fast as pathwise? Every run may draw 4,000 in all; the score function’s are spent at step 125. Play on to there.",
      ask: oneOf("No, still much slower", right("Yes, at least as fast")),
      reveal:
        "Yes, step for step it kept up: noise is all that held it back. Counted in samples, as the curves are drawn now, it is the slowest by far.",
      until: 125,
      shows: { across: "samples" },
      speed: 25,
      focus: { parts: ["picture"] },
      onScreen: {
        note: "The score function gets 16 times the samples. Step for step, is it as fast?",
        reveal:
          "Yes: noise was all that held it back. Counted in samples, as drawn now, it is far the slowest.",
      },
      spoken:
        "Every run may draw 4,000 samples; the score function’s are spent at step 125. Against steps it keeps up with pathwise. When it has told, the axis counts samples: point at the same curve, now far behind. Noise can be bought off, and this is the price.",
      params: { samples: 2, extra: 16 },
    },
    {
      name: "plain-ascent",
      title: "Plain ascent",
      note: "No Adam to tame the steps. Raise the learning rate while it runs, and watch which estimator is thrown off the hill first.",
      focus: { knobs: ["learningRate"], parts: ["picture"] },
      onScreen: {
        note: "No Adam to tame the steps. Raise the rate: who is thrown off the hill first?",
      },
      spoken:
        "Play at 0.02 until the dots are near the top, then raise the learning rate a little at a time. Lost runs stay as hollow marks and are counted above. The score function’s go first: a step is as wild as the gradient that it is made of.",
      params: { optimizer: "ascent", learningRate: 0.02 },
    },
    {
      name: "thrown-off",
      title: "Thrown off",
      note: "Plain ascent with a bold step. Runs that diverge are counted, and stay, hollow, where they last were finite. How many of the score function’s twenty will be lost in the end?",
      ask: oneOf("None", "A handful", right("Nearly all")),
      reveal:
        "Nearly all: nineteen of the twenty. One wild gradient is enough: it throws q far out, where the slope is steep and the next step wilder. At the same step size six are lost with a baseline, and none by pathwise.",
      until: 1000,
      focus: { parts: ["picture"] },
      onScreen: {
        note: "A bold plain step. How many of the score function’s twenty are lost?",
        reveal: "Nineteen of twenty; six with a baseline, none by pathwise. One wild gradient is enough.",
      },
      spoken:
        "Collect guesses, then run to step 1,000. Nineteen of twenty: one wild gradient throws q far out, where the slope is steep and the next step wilder. Six are lost with a baseline, none by pathwise, at the same step size.",
      params: { optimizer: "ascent", learningRate: 0.05, up: "gap" },
    },
    {
      name: "two-summits",
      title: "Two summits",
      note: "The folded hill has a summit on either side of 0, equally high, a lower one in the middle, and all runs start on the left. Whose runs will be found on the right of 0 after 500 steps?",
      ask: oneOf("Nobody’s", "Pathwise’s, the best climber’s", right("The noisy ones’")),
      reveal:
        "The noisy ones’: five of the score function’s twenty, two with a baseline, none of pathwise’s. (The numbers below the picture count them.) No slope leads across: on the way lie two dips and the lower summit, a wide q over both hills. Noise threw them over.",
      until: 500,
      focus: { parts: ["picture"] },
      onScreen: {
        note: "All start on the left. Whose runs are right of 0 after 500 steps?",
        reveal:
          "The noisy ones’: five of the score function’s twenty, two with a baseline, none of pathwise’s.",
      },
      spoken:
        "A summit on either side, equally high, and no slope that leads across. Take hands; most bet on the best climber. At step 500 five of the score function’s runs are on the right, two with a baseline, none of pathwise’s: noise is a cost, and now and then a way out.",
      params: { likelihood: "folded", learningRate: 0.1, up: "gap" },
    },
  ],
  simulate: (params) => simulate(run, params, clock),
  speeds: [5, 25, 100],
  data: tables,
  checks,
  describe,
  source: [
    "inference/raceRunner.ts",
    "inference/gradientEstimators.ts",
    "inference/ascent.ts",
    "inference/race.ts",
  ],
  View,
});
