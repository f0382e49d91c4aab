import { pureFigure } from "../../frame/contract.ts";
import { choice, integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";
import { View } from "./View.tsx";
import { checks } from "./checks.ts";
import { type Derivation, model } from "./model.ts";
import { tables } from "./tables.ts";

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
  source: ["inference/elboLines.ts", "inference/elboTerms.ts", "inference/pathwiseSlope.ts"],
  View,
  scenes: [
    {
      name: "reward-and-entropy",
      title: "Reward and entropy",
      note: "The ELBO as chapter 1 left it. Point at a term: which two are drawn, and which is known exactly?",
      params: { lines: "one" },
    },
    {
      name: "split",
      title: "Split the expectation",
      note: "Nothing but linearity. Predict: if each expectation draws a z of its own, does the spread grow or shrink? Then move the observation to 3 and look again.",
      params: { lines: "two" },
    },
    {
      name: "closed-form",
      title: "Put the KL in closed form",
      note: "Two terms become one that needs no draws. Light H: where did it go? The dotted line stays, the hill narrows.",
      params: { lines: "three" },
    },
    {
      name: "one-draw",
      title: "One draw",
      note: "What the algorithm computes. Line 4 has the very numbers of line 3. Look at the variance of the gradient: why was it worth rewriting?",
      params: { lines: "four", samples: 1 },
    },
    {
      name: "divergence-can-hurt",
      title: "Exact is not always calmer",
      note: "Here q is the exact posterior. Predict: the KL is known exactly in line 3, so its variance must be below line 1’s. Is it? Find what the two logs do for each other when one z goes into both.",
      params: { likelihood: "linear", x: 2.5, noise: 1, mu: 1.25, sigma: 0.7 },
    },
  ],
});
