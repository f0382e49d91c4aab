import { pureFigure } from "../../frame/contract.ts";
import { choice, integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
import { model, type MoveOrReweight } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

const mean = { min: -3, max: 3, step: 0.01 } as const;
const std = { min: 0.2, max: 2.5, step: 0.01, scale: "log" } as const;

const knobs = {
  f: choice({
    label: "f(z)",
    options: { quadratic: "(z − k)²", gaussian: "exp(−k z²)", cosine: "cos(k z)", elbo: "ELBO, x = k" },
    default: "cosine",
    hint: "What is averaged over q. The ELBO has a reward, log p(x, z), and the entropy of q.",
  }),
  mu: number({ label: "Mean of q", tex: "\\mu", ...mean, default: 1.5 }),
  sigma: number({
    label: "Width of q",
    tex: "\\sigma",
    ...std,
    default: 0.6,
    hint: "A standard deviation. With μ it is φ: drag both on the pictures.",
  }),
  k: number({ label: "Shape of f", tex: "k", min: 0, max: 4, step: 0.05, default: 1.5 }),
  mu0: number({
    label: "Old mean",
    tex: "\\mu_0",
    ...mean,
    default: 0,
    hint: "φ₀, where the reweighted samples were drawn.",
  }),
  sigma0: number({ label: "Old width", tex: "\\sigma_0", ...std, default: 1 }),
  samples: integer({ label: "Samples", tex: "M", min: 100, max: 10_000, default: 3000, scale: "log" }),
  seed: seed(),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 2.1: one set of ε's, reweighted where it was drawn or carried along by φ. */
export const figure = pureFigure<Knobs, MoveOrReweight>({
  slug: "move-or-reweight",
  title: "Move the samples, or reweight them",
  claim: "When φ changes, the score function changes how much each sample counts; pathwise moves the sample.",
  params: knobs,
  model,
  data: tables,
  checks,
  describe,
  source: [
    "inference/gradientEstimators.ts",
    "inference/reweighting.ts",
    "figures/move-or-reweight/model.ts",
  ],
  View,
  scenes: [
    {
      name: "nothing-moved",
      title: "Nothing moved yet",
      note: "Both sets are one and the same. Drag μ a little to the right: on one side every dot slides, on the other every dot changes its weight.",
      params: { mu: 0, sigma: 1 },
    },
    {
      name: "a-step",
      title: "A step of φ",
      note: "Follow the ringed samples, the same ε’s on both sides. On the right all have slid along; on the left none has moved, and those that the new q favours have grown at the cost of the others.",
      params: { mu: 1.2, sigma: 0.7 },
    },
    {
      name: "too-far",
      title: "Too far",
      note: "φ has moved far from where 3,000 samples were drawn. The reweighted set is worth as much as how many samples that all count alike?",
      ask: { kind: "number", min: 0, max: 3000, unit: "samples", truth: 22 },
      reveal:
        "The reweighted set is worth twenty-two: the few samples that fell into the tail of the old q carry the whole gradient, and its wide intervals say so. The moved samples all count, wherever φ goes. Press “Draw anew at φ”.",
      hides: ["weights", "gradients", "effective", "samples"],
      params: { mu: 2.8, sigma: 0.4 },
    },
    {
      name: "too-wide",
      title: "Wider than √2",
      note: "q now reaches where hardly anything was drawn. Beyond σ = √2 σ₀ the weights have no finite variance: more samples no longer shrink the error like 1/√M, and no interval can be given (± ∞).",
      params: { mu: 0, sigma: 1.6 },
    },
    {
      name: "wiggly",
      title: "A wiggly f",
      note: "f is cos(4z), and φ stands where the samples were drawn, so that every weight is 1. Which of the two gradients is less noisy?",
      ask: oneOf("Pathwise", right("Score function"), "Equally noisy"),
      reveal:
        "The score function: sliding is the noisy way here. The slope of cos(4z) reaches four and changes sign from sample to sample, while its values stay within one. Compare the two intervals in σ.",
      hides: ["gradients"],
      params: { mu: 0, sigma: 1, k: 4 },
    },
  ],
});
