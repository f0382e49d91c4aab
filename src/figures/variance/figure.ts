import { pureFigure } from "../../frame/contract.ts";
import { choice, integer, number, type ParamsOf, seed, toggle } from "../../knobs/specs.ts";
import { View } from "./View.tsx";
import { checks } from "./checks.ts";
import { model, symbols, type Variance } from "./model.ts";
import { tables } from "./tables.ts";

const knobs = {
  view: choice({
    label: "Show",
    options: {
      histogram: "single draws",
      k: "variance against k",
      batch: "variance against M",
      dimension: "variance against D",
    },
    default: "histogram",
  }),
  f: choice({
    label: "Objective",
    tex: "f(z)",
    options: { quadratic: "(z − k)²", gaussian: "exp(−k z²)", cosine: "cos(k z)", elbo: "ELBO" },
    default: "quadratic",
    hint: "ELBO: z ~ N(0, 1), x | z ~ N(z, ½²), observed x = k; its entropy’s gradient is added exactly.",
  }),
  parameter: choice({ label: "Gradient in", options: symbols, default: "mu" }),
  mu: number({ label: "Mean of q", tex: "\\mu", min: -3, max: 3, step: 0.05, default: 1 }),
  sigma: number({
    label: "Width of q",
    tex: "\\sigma",
    min: 0.1,
    max: 3,
    step: 0.01,
    scale: "log",
    default: 1,
    hint: "A standard deviation.",
  }),
  k: number({ label: "Shape of f", tex: "k", min: -3, max: 10, step: 0.05, default: 3 }),
  dimension: integer({
    label: "Coordinates",
    tex: "D",
    min: 1,
    max: 64,
    default: 1,
    scale: "log",
    hint: "f is summed over D independent coordinates; the gradient is that of the first.",
  }),
  samples: integer({
    label: "Draws",
    min: 1000,
    max: 1_000_000,
    default: 100_000,
    scale: "log",
  }),
  logCounts: toggle({
    label: "Logarithmic counts",
    default: false,
    hint: "Shows the rare, far draws of the histograms.",
  }),
  seed: seed(),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 2.3: the variance of three estimators of one gradient, measured and exact. */
export const figure = pureFigure<Knobs, Variance>({
  slug: "variance",
  title: "Three estimators, one mean",
  claim:
    "All three estimate the same gradient without bias; how far a single draw strays depends on the estimator, on f and on the number of coordinates.",
  params: knobs,
  model,
  data: tables,
  checks,
  source: [
    "inference/gradientEstimators.ts",
    "inference/gradientStream.ts",
    "inference/testFunctions.ts",
    "inference/exactGradient.ts",
    "inference/momentsInClosedForm.ts",
    "math/runningMoments.ts",
  ],
  View,
  scenes: [
    {
      name: "same-mean",
      title: "One mean, three spreads",
      note: "The same 100,000 draws of z. Predict first: which histogram is narrowest? Then find the one number that all three agree on.",
      params: {},
    },
    {
      name: "baseline",
      title: "What a constant buys",
      note: "Here f is negative at every z, and the score function multiplies it by noise. Compare the first two rows: all that differs is one constant taken off f.",
      params: { f: "elbo", k: 1, mu: 0, sigma: 1, logCounts: true },
    },
    {
      name: "wiggly",
      title: "Always the better one?",
      note: "f is cos(k z), and at k = 0.5 pathwise is far ahead. Will it stay ahead as k grows? Decide, then drag k up slowly and watch the variances.",
      params: { f: "cosine", k: 0.5 },
    },
    {
      name: "against-k",
      title: "Against k",
      note: "The comparison of Mohamed et al. (2020): three objectives, μ = σ = 1. Follow the curves from left to right: where do they change places, and why there?",
      params: { view: "k", f: "cosine", k: 3 },
    },
    {
      name: "batches",
      title: "More draws",
      note: "Averaging M draws divides every variance by M. How many draws does the score function need to be as sharp as one pathwise draw?",
      params: { view: "batch" },
    },
    {
      name: "dimensions",
      title: "More coordinates",
      note: "f is a sum over D coordinates, and you ask for the gradient of one. Which lines must rise with D, and which has no reason to?",
      params: { view: "dimension" },
    },
  ],
});
