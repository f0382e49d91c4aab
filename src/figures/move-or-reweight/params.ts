import { choice, integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";

const mean = { min: -3, max: 3, step: 0.01 } as const;
const std = { min: 0.2, max: 2.5, step: 0.01, scale: "log" } as const;

/** The knobs of the figure `move-or-reweight`. */
export const params = {
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

export type Params = typeof params;
export type Values = ParamsOf<Params>;
