import { pureFigure } from "../../frame/contract.ts";
import { choice, integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
import { type Derivation, model } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

const knobs = {
  lines: choice({
    label: "Lines shown",
    options: { one: "1", two: "1–2", three: "1–3", four: "all 4" },
    default: "four",
  }),
  likelihood: choice({
    label: "Likelihood",
    options: { linear: "linear", bent: "bent", folded: "folded" },
    default: "bent",
    hint: "How x depends on z: f(z) = z, exp(z/2) or z².",
  }),
  x: number({ label: "Observation", tex: "x", min: -3, max: 3, step: 0.05, default: 1.5 }),
  noise: number({
    label: "Noise of x",
    tex: "\\nu",
    min: 0.3,
    max: 2,
    step: 0.01,
    scale: "log",
    default: 0.8,
    hint: "The likelihood’s standard deviation.",
  }),
  mu: number({ label: "Mean of q", tex: "\\mu", min: -2, max: 2, step: 0.01, default: 0.4 }),
  sigma: number({
    label: "Width of q",
    tex: "\\sigma",
    min: 0.1,
    max: 1.2,
    step: 0.01,
    scale: "log",
    default: 0.8,
    hint: "A standard deviation.",
  }),
  samples: integer({
    label: "Draws",
    tex: "M",
    min: 1,
    max: 2000,
    scale: "log",
    default: 20,
    hint: "How many draws each line’s estimate averages. One draw is what the algorithm uses.",
  }),
  seed: seed(),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 2.5: four ways to write the ELBO, each with what it costs to estimate. */
export const figure = pureFigure<Knobs, Derivation>({
  slug: "derivation",
  title: "The same ELBO, four times",
  claim:
    "The four lines have one mean; what changes from line to line is how far a single draw strays from it.",
  params: knobs,
  model,
  data: tables,
  checks,
  describe,
  source: ["inference/elboLines.ts", "inference/elboTerms.ts", "inference/pathwiseSlope.ts"],
  View,
  scenes: [
    {
      name: "reward-and-entropy",
      title: "Reward and entropy",
      note: "The ELBO as chapter 1 left it. Point at a term: the two logs are drawn (light bars), the entropy is known exactly (full bar). Each bar starts where the one before it ended, and the last one ends at the ELBO.",
      focus: { parts: ["reward"] },
      onScreen: {
        note: "Two logs are drawn (light), the entropy is exact (full): end to end they reach the ELBO.",
      },
      spoken:
        "Point at a term in the formula: its bar lights up. The two logs are drawn, so their bars are light; the entropy is known, so its bar is full. Each bar starts where the one before it ended, and the last ends at the dashed line. The grey hill are single draws: keep an eye on its width from here on.",
      params: { lines: "one" },
    },
    {
      name: "split",
      title: "Split the expectation",
      note: "A mean of a sum is the sum of the means, so the value stays; but now each mean draws a z of its own. Does a draw of line 2 stray more than one of line 1, or less? Once you are told, move the observation to 3 and look again.",
      ask: oneOf("Less, always", "More, always", right("It depends on x")),
      reveal:
        "It depends on x. With one z for both, the two logs can cancel or pull together, and x decides which: here they pull together, and parting them helps; at x = 3 they cancel, and parting them hurts.",
      hides: ["expectations", "lines", "draws"],
      focus: { knobs: ["x"], parts: ["reward", "expectations"] },
      onScreen: {
        note: "Now each mean draws its own z. Does a draw of line 2 stray more, or less?",
        reveal: "It depends on x: here the logs pull together and parting them helps; at x = 3 they cancel.",
      },
      spoken:
        "Nothing has changed in value: a mean of a sum is the sum of the means. Take hands on the spread of a draw, then tell, and move the observation to 3: now parting them hurts. Whether a shared z helps depends on whether the two logs cancel.",
      params: { lines: "two" },
    },
    {
      name: "closed-form",
      title: "Put the KL in closed form",
      note: "Two terms become one that needs no draws. Point at H(q): the KL lights up with it, as the entropy is now a part of it. The dashed line stays, and the grey hill of single draws narrows.",
      focus: { parts: ["expectations", "divergence"] },
      onScreen: {
        note: "Two terms become one that needs no draws: the hill of single draws narrows.",
      },
      spoken:
        "Compare lines 2 and 3: log p(z) and the entropy have become one exact term, the full green bar. The dashed line has not moved, and the grey hill is narrower. Ask whether this is always so, and leave the question open: the last scene answers it.",
      params: { lines: "three" },
    },
    {
      name: "one-draw",
      title: "One draw",
      note: "What the algorithm computes. Line 4 has the very numbers of line 3, draw for draw. Is the variance of its slope in μ the same too?",
      ask: oneOf("The same: so are the draws", right("It is smaller"), "It is larger"),
      reveal:
        "It is smaller. Line 3 can only reweight its draws: its slope is the score function’s. In line 4 z = μ + εσ moves with μ, so the slope follows the path. The value and its variance stay as they were: a calmer slope is all that rewriting z is for.",
      hides: ["gradients", "lines"],
      focus: { parts: ["divergence", "rewritten", "slope"] },
      onScreen: {
        note: "Line 4 has line 3’s very numbers. Is the variance of its slope in μ the same?",
        reveal: "It is smaller: here z = μ + εσ moves with μ, so the slope follows the path.",
      },
      spoken:
        "This is what the algorithm computes: one draw. Lines 3 and 4 agree to the last digit, so most say that the variances agree too. Press and compare the two variances of the slope: the value is the same, the slope is calmer, and that is all that rewriting z is for.",
      params: { lines: "four", samples: 1 },
    },
    {
      name: "divergence-can-hurt",
      title: "Exact, therefore calmer?",
      note: "Here q is the exact posterior. The KL is known exactly in line 3, and line 1 draws all but H. Is the variance of a draw of line 3 below that of line 1?",
      ask: oneOf("Below", "Equal", right("Above")),
      reveal:
        "Above. Around the posterior’s peak the two logs pull against each other: a z that explains x better is less likely under the prior. In line 1 they share one z and cancel in part; line 3 has taken the counterweight away.",
      hides: ["expectations", "divergence", "rewritten", "lines", "draws"],
      focus: { parts: ["reward", "divergence"] },
      onScreen: {
        note: "q is the exact posterior. Is line 3’s variance below that of line 1?",
        reveal: "Above: in line 1 the two logs share a z and cancel in part; line 3 took that away.",
      },
      spoken:
        "Line 3 knows the KL exactly, line 1 draws everything but the entropy. Nearly everybody says below. It is above: near the peak of the posterior a z that explains x better is less likely under the prior, and line 1 lets the two cancel. Exact is not the same as calm.",
      params: { likelihood: "linear", x: 2.5, noise: 1, mu: 1.25, sigma: 0.7 },
    },
  ],
});
