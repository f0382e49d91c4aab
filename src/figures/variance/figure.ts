import { pureFigure } from "../../frame/contract.ts";
import { choice, integer, number, type ParamsOf, seed, toggle } from "../../knobs/specs.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
import { model, symbols, type Variance } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

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
    below: true,
  }),
  logCounts: toggle({
    label: "Logarithmic counts",
    default: true,
    hint: "Shows a single far draw too. Switched off, bars are as high as they are many, and tails too low to be seen.",
    below: true,
  }),
  seed: seed({ below: true }),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 2.3: the variance of three estimators of one gradient, measured and exact. */
export const figure = pureFigure<Knobs, Variance>({
  slug: "variance",
  title: "Three estimators, one mean",
  claim: "All three have one mean; how far a single draw strays from it depends on the estimator and on f.",
  params: knobs,
  model,
  data: tables,
  checks,
  describe,
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
      note: "What the score function makes of 100,000 draws of z: right on average, with a variance of 87. The pathwise estimator takes the very same z’s. What will its variance be?",
      ask: oneOf("About 87, as they are the same z’s", "About 40", right("About 4")),
      reveal:
        "About 4: the same z’s, the same mean, and less than a twentieth of the variance. The score function’s rare far draws are what it pays for asking f for values alone. One constant taken off f more than halves its variance.",
      hides: ["others", "estimators", "intervals", "worth", "histogram"],
      params: {},
    },
    {
      name: "baseline",
      title: "What a constant buys",
      note: "Here f is negative at every z, and the score function multiplies it by noise. Compare the first two rows: all that differs is one constant taken off f, the baseline: here the one that leaves the least variance (the bandit of chapter 1 took the mean reward).",
      params: { f: "elbo", k: 1, mu: 0, sigma: 1 },
    },
    {
      name: "wiggly",
      title: "Always the better one?",
      note: "f is cos(k z), and at k = 0.5 pathwise is far ahead. Will it stay ahead as k grows? Decide, then drag k up slowly and watch the variances.",
      ask: oneOf("Yes, for any k", right("No, the score function overtakes it"), "They become equal"),
      reveal:
        "The score function overtakes it a little above k = 1; here k is 3, and pathwise is far behind. However fast the cosine swings it stays between −1 and 1, and values are all that the score function sees; its slope, which pathwise sees, grows with k.",
      shows: { k: 3 },
      params: { f: "cosine", k: 0.5 },
    },
    {
      name: "against-k",
      title: "Against k",
      note: "The comparison of Mohamed et al. (2020): three objectives, μ = σ = 1, variance of one draw against k. You see both score functions. For which objective will pathwise’s curve lie below theirs at every k?",
      ask: oneOf("All three", right("(z − k)² alone"), "cos(k z) alone"),
      reveal:
        "For (z − k)² alone: how its slope varies under q does not depend on k. The slopes of the other two turn steep as k grows, and where slopes outgrow values the curves change places.",
      hides: ["pathwise", "estimators", "intervals", "worth", "againstK"],
      params: { view: "k", f: "cosine", k: 3 },
    },
    {
      name: "batches",
      title: "More draws",
      note: "Averaging M draws divides every variance by M. Follow the score function’s line down to the height at which pathwise’s begins, and read off M: so many of its draws, averaged, are as sharp as a single pathwise draw.",
      params: { view: "batch" },
    },
    {
      name: "dimensions",
      title: "More coordinates",
      note: "f is a sum over D coordinates, and you ask for its slope in the first one alone. Which estimators grow noisier as D grows?",
      ask: oneOf("All three", right("Both score functions"), "None: the others do not matter"),
      reveal:
        "Both score functions. They multiply by the whole sum, so the other coordinates’ luck becomes their noise: without a baseline the variance grows like D², with a baseline like D. Pathwise’s does not grow, as the first coordinate moves its own term alone.",
      hides: ["curves", "againstD", "slopes"],
      params: { view: "dimension" },
    },
  ],
});
