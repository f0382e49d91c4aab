import { choice, integer, number, type ParamsOf, seed, toggle } from "../../knobs/specs.ts";

/** The knobs of the figure `graph`. */
export const params = {
  reparameterized: toggle({
    label: "Rewrite z = μ + σε",
    default: false,
    hint: "Draws ε instead of z, and computes z from it.",
  }),
  blackBox: toggle({
    label: "f is a black box",
    default: false,
    hint: "f can be called and not opened, like the reward of an unknown world: z goes in, a value comes out.",
  }),
  backward: integer({
    label: "Backward steps",
    min: 0,
    max: 6,
    default: 2,
    hint: "How far the backward pass has come; steps past its end change nothing.",
  }),
  f: choice({
    label: "Objective f",
    options: { quadratic: "(z − k)²", elbo: "ELBO reward" },
    default: "quadratic",
    hint: "The ELBO reward is log p(x|z) + log p(z) for x | z ~ N(z², 1) and the observation x = k.",
  }),
  mu: number({ label: "Mean of q", tex: "\\mu", min: -2, max: 2, step: 0.01, default: 1 }),
  sigma: number({
    label: "Width of q",
    tex: "\\sigma",
    min: 0.1,
    max: 1.5,
    step: 0.01,
    scale: "log",
    default: 0.6,
    hint: "A standard deviation.",
  }),
  k: number({
    label: "Target",
    tex: "k",
    min: -3,
    max: 3,
    step: 0.05,
    default: 2,
    hint: "What (z − k)² pulls z towards or, for the ELBO reward, the observation x.",
  }),
  seed: seed({ hint: "Another seed, another draw of z." }),
} as const;

export type Params = typeof params;
export type Values = ParamsOf<Params>;
