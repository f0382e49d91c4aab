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
      focus: { parts: ["picture"] },
      onScreen: {
        note: "The score function’s variance is 87. And pathwise’s, from the same z’s?",
        reveal: "About 4: the same z’s, the same mean. A constant taken off f more than halves the 87.",
      },
      spoken:
        "Explain the row first: 100,000 gradients, each from one draw; counts are logarithmic, so that single far draws show. Take hands; the same z’s tempt many to say 87. Then compare the thick bars: one mean, three spreads.",
      params: {},
    },
    {
      name: "baseline",
      title: "What a constant buys",
      note: "Here f is negative at every z, and the score function multiplies it by noise. Compare the first two rows: all that differs is one constant taken off f, the baseline: here the one that leaves the least variance (the bandit of chapter 1 took the mean reward).",
      focus: { parts: ["picture"] },
      onScreen: {
        note: "f is negative everywhere. The first two rows differ by one constant.",
      },
      spoken:
        "f is the ELBO’s reward: negative at every z. Compare the first two rows and read the two variances aloud: all that differs is one constant taken off f. A baseline is free and changes no mean; this is the one that leaves the least variance, where the bandit of chapter 1 took the mean reward.",
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
      focus: { knobs: ["k"], parts: ["picture"] },
      onScreen: {
        note: "f = cos(k z), k = 0.5: pathwise is far ahead. Does it stay so as k grows?",
        reveal: "No: a little above k = 1 it is overtaken. f stays between ±1, its slope grows with k.",
      },
      spoken:
        "Take hands, then drag k up slowly and let the room call out when the two variances pass each other: a little above k = 1. At k = 3 pathwise is far behind. Values are bounded here and slopes are not: that is the whole rule.",
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
      focus: { parts: ["picture"] },
      onScreen: {
        note: "Variance of one draw. For which f will pathwise lie below at every k?",
        reveal: "For (z − k)² alone: its slope’s spread does not depend on k. The others’ slopes turn steep.",
      },
      spoken:
        "You see both score functions for three objectives, after Mohamed and others, 2020. Let them vote on where pathwise will lie before you press. It is below everywhere for the parabola alone; where slopes outgrow values the curves change places.",
      params: { view: "k", f: "cosine", k: 3 },
    },
    {
      name: "batches",
      title: "More draws",
      note: "Averaging M draws divides every variance by M. Follow the score function’s line down to the height at which pathwise’s begins, and read off M: so many of its draws, averaged, are as sharp as a single pathwise draw.",
      focus: { parts: ["picture"] },
      onScreen: {
        note: "How many of the score function’s draws are worth one of pathwise’s?",
      },
      spoken:
        "All three lines fall with slope −1: averaging is fair to everybody. Put the pointer where pathwise begins, go across to the score function’s line and down to M: a little more than twenty of its draws are as sharp as one. That is the bill in the next figure, the race.",
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
      focus: { parts: ["picture"] },
      onScreen: {
        note: "f sums over D coordinates; the slope in the first. Who grows noisier with D?",
        reveal: "Both score functions: D² without a baseline, D with one. Pathwise moves its own term alone.",
      },
      spoken:
        "Ask who minds the other coordinates. The score function multiplies by the whole sum, so their luck is its noise: like D² bare, like D with a baseline. Pathwise stays level; with a network’s thousands of weights this settles the choice wherever slopes can be had.",
      params: { view: "dimension" },
    },
  ],
});
