import { pureFigure } from "../../frame/contract.ts";
import { choice, integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";
import { checks } from "./checks.ts";
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
  mu: number({ label: "Mean of q", tex: "\\mu", ...mean, default: 0.6 }),
  sigma: number({
    label: "Width of q",
    tex: "\\sigma",
    ...std,
    default: 0.8,
    hint: "A standard deviation. With μ it is φ: drag both on the pictures.",
  }),
  k: number({ label: "Shape of f", tex: "k", min: 0, max: 4, step: 0.05, default: 1.5 }),
  mu0: number({
    label: "Drawn at mean",
    tex: "\\mu_0",
    ...mean,
    default: 0,
    hint: "φ₀, where the reweighted samples were drawn.",
  }),
  sigma0: number({ label: "Drawn at width", tex: "\\sigma_0", ...std, default: 1 }),
  samples: integer({ label: "Samples", tex: "M", min: 100, max: 10_000, default: 3000, scale: "log" }),
  seed: seed(),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 2.1: one set of ε's, reweighted where it was drawn or carried along by φ. */
export const figure = pureFigure<Knobs, MoveOrReweight>({
  slug: "move-or-reweight",
  title: "Move the samples, or reweight them",
  claim:
    "When φ changes, the score function leaves every sample where it is and changes what it counts; pathwise moves the samples and lets each count the same.",
  params: knobs,
  model,
  data: tables,
  checks,
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
      note: "Both sets are one and the same. Drag μ a little to the right: on one side every dot slides, on the other every dot changes its weight. Which side is which?",
      params: { mu: 0, sigma: 1 },
    },
    {
      name: "a-step",
      title: "A step of φ",
      note: "Follow the ringed samples: the same ε on both sides. Where do the heavy ones stand, and what happened to those on the far left?",
      params: { mu: 1.2, sigma: 0.7 },
    },
    {
      name: "too-far",
      title: "Too far",
      note: "Predict how many of 3,000 samples are left that count. Then read the bar: the gradient rests on those few. Press “Draw anew at φ”.",
      params: { mu: 2.8, sigma: 0.4 },
    },
    {
      name: "too-wide",
      title: "Wider than √2",
      note: "q now reaches where hardly anything was drawn. Beyond σ = √2 σ₀ the variance of the weights is infinite: no number of samples makes the estimate settle at the usual rate.",
      params: { mu: 0, sigma: 1.6 },
    },
    {
      name: "wiggly",
      title: "A wiggly f",
      note: "Now sliding is the noisy way: the slope of cos(4z) changes sign from sample to sample. Compare the two intervals in σ.",
      params: { mu: 0, sigma: 1, k: 4 },
    },
  ],
});
