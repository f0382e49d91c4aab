import { choice, number, type ParamsOf } from "../../knobs/specs.ts";

/** The knobs of the figure `bound`. */
export const params = {
  likelihood: choice({
    label: "Likelihood",
    options: { linear: "linear", bent: "bent", folded: "folded" },
    default: "bent",
    hint: "How x depends on z: f(z) = z, exp(z/2) or z². It decides the posterior’s shape.",
  }),
  x: number({ label: "Observation", tex: "x", min: -3, max: 3, step: 0.05, default: 1.5 }),
  mu: number({ label: "Mean of q", tex: "\\mu", min: -3, max: 3, step: 0.01, default: -0.8 }),
  sigma: number({
    label: "Width of q",
    tex: "\\sigma",
    min: 0.05,
    max: 2,
    step: 0.01,
    scale: "log",
    default: 0.8,
    hint: "A standard deviation.",
  }),
  noise: number({
    label: "Noise of x",
    tex: "\\nu",
    min: 0.1,
    max: 2,
    step: 0.01,
    scale: "log",
    default: 0.6,
    hint: "The likelihood’s standard deviation.",
  }),
} as const;

export type Params = typeof params;
export type Values = ParamsOf<Params>;
