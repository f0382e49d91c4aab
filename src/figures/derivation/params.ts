import { choice, integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";

/** The knobs of the figure `derivation`. */
export const params = {
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

export type Params = typeof params;
export type Values = ParamsOf<Params>;
