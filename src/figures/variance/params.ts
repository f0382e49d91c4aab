import { choice, integer, number, type ParamsOf, seed, toggle } from "../../knobs/specs.ts";

/** The knobs of the figure `variance`. */
export const params = {
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
  parameter: choice({ label: "Gradient in", options: { mu: "μ", sigma: "σ" }, default: "mu" }),
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

export type Params = typeof params;
export type Values = ParamsOf<Params>;
