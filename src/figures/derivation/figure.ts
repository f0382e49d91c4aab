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
      params: { lines: "two" },
    },
    {
      name: "closed-form",
      title: "Put the KL in closed form",
      note: "Two terms become one that needs no draws. Point at H(q): the KL lights up with it, as the entropy is now a part of it. The dashed line stays, and the grey hill of single draws narrows.",
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
      params: { likelihood: "linear", x: 2.5, noise: 1, mu: 1.25, sigma: 0.7 },
    },
  ],
});
