import { choice, integer, number, type ParamsOf, seed, toggle } from "../../knobs/specs.ts";

/** The knobs of the figure `vi-as-rl`. Where q starts and what it sees begin the run anew; the rest is taken as it goes. */
export const params = {
  entropy: toggle({
    label: "Entropy bonus",
    tex: "\\mathcal{H}(q)",
    default: true,
    live: true,
    hint: "On, the objective is the ELBO; off, it is the expected reward alone.",
  }),
  baseline: toggle({
    label: "Baseline",
    tex: "b",
    default: false,
    live: true,
    hint: "Takes the expected reward E[r] off every reward, as a perfect critic would.",
  }),
  samples: integer({
    label: "Actions a step",
    tex: "M",
    min: 1,
    max: 256,
    default: 12,
    scale: "log",
    live: true,
    hint: "The bars are ± 1.96 and 2.58 standard errors: 95 and 99 % once M is large. A single push has heavy tails: with 12 actions the longer bar covers the truth about 97 times in 100, and less often where q is wide and the reward bent.",
  }),
  learningRate: number({
    label: "Learning rate",
    tex: "\\eta",
    min: 0.001,
    max: 0.2,
    step: 0.001,
    scale: "log",
    default: 0.03,
    live: true,
    hint: "Plain gradient ascent in μ and log σ.",
  }),
  likelihood: choice({
    label: "Likelihood",
    options: { linear: "linear", bent: "bent", folded: "folded" },
    default: "bent",
    hint: "How x depends on z: f(z) = z, exp(z/2) or z². It shapes the reward.",
  }),
  x: number({ label: "Observation", tex: "x", min: -3, max: 3, step: 0.05, default: 1.5, live: true }),
  noise: number({
    label: "Noise of x",
    tex: "\\nu",
    min: 0.3,
    max: 2,
    step: 0.01,
    scale: "log",
    default: 0.6,
    live: true,
  }),
  mu: number({ label: "q starts at", tex: "\\mu", min: -3, max: 3, step: 0.01, default: -0.8, live: true }),
  sigma: number({
    label: "how wide",
    tex: "\\sigma",
    min: 0.05,
    max: 2,
    step: 0.01,
    scale: "log",
    default: 0.8,
    live: true,
    hint: "A standard deviation.",
  }),
  seed: seed(),
} as const;

export type Params = typeof params;
export type Values = ParamsOf<Params>;
