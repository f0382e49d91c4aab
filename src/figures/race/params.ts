import { choice, integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";

/** The knobs of the figure `race`. */
export const params = {
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

export type Params = typeof params;
export type Values = ParamsOf<Params>;
