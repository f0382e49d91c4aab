import { choice, integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";

/** The knobs of the figure `three-ways`. */
export const params = {
  likelihood: choice({
    label: "Likelihood",
    options: { linear: "linear", bent: "bent", folded: "folded" },
    default: "bent",
    hint: "How x depends on z: f(z) = z, exp(z/2) or z². It decides the shape of every posterior.",
  }),
  points: integer({
    label: "Data points",
    tex: "N",
    min: 1,
    max: 1000,
    default: 24,
    scale: "log",
    hint: "Drawn from the model itself; fewer are the first of more.",
  }),
  noise: number({
    label: "Noise of x",
    tex: "\\nu",
    min: 0.1,
    max: 2,
    step: 0.01,
    scale: "log",
    default: 0.3,
    hint: "The likelihood’s standard deviation.",
  }),
  width: integer({
    label: "Hidden units",
    min: 0,
    max: 64,
    default: 8,
    hint: "Of the network, beside its straight line. 0 leaves the line alone: a linear network.",
  }),
  newX: number({
    label: "New point",
    tex: "x_*",
    min: -4,
    max: 10,
    step: 0.05,
    default: 2,
    live: true,
    hint: "A point that none of the three was fitted to. You can drag it on the picture.",
  }),
  learningRate: number({
    label: "Learning rate",
    tex: "\\eta",
    min: 0.001,
    max: 0.1,
    step: 0.001,
    scale: "log",
    default: 0.02,
    live: true,
    hint: "Adam’s step size, the same for all three. Takes effect at once.",
  }),
  up: choice({
    label: "Up",
    options: { elbo: "ELBO", gap: "gap, log" },
    default: "elbo",
    live: true,
    hint: "The mean ELBO, or how far it is below log p(x), on a log scale.",
  }),
  seed: seed({ hint: "Fixes the data, the network’s first weights and the side on which each q starts." }),
} as const;

export type Params = typeof params;
export type Values = ParamsOf<Params>;
