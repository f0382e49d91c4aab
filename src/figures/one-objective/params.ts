import { choice, number, type ParamsOf } from "../../knobs/specs.ts";

/** The knobs of the figure `one-objective`: two that turn both worlds, two for inference, one for control. */
export const params = {
  toward: number({
    label: "From the prior to the best",
    tex: "\\lambda",
    min: 0,
    max: 1.5,
    step: 0.01,
    default: 0.3,
    hint: "Both q’s are mixed as p^(1−λ) · best^λ: 0 is the prior, 1 the best of the family, more is too sure of itself.",
  }),
  temperature: number({
    label: "Temperature",
    tex: "\\tau",
    min: 0.1,
    max: 5,
    step: 0.01,
    scale: "log",
    default: 1,
    hint: "What a nat of entropy is worth, in nats of reward. At 1 the left side is the ELBO.",
  }),
  likelihood: choice({
    label: "Likelihood",
    options: { linear: "linear", bent: "bent", folded: "folded" },
    default: "bent",
    hint: "f(z) = z, exp(z/2) or z². Only the first has a Gaussian posterior.",
  }),
  x: number({ label: "Observation", tex: "x", min: -3, max: 3, step: 0.05, default: 2.5 }),
  slip: number({
    label: "Slip",
    min: 0,
    max: 0.5,
    step: 0.01,
    default: 0.1,
    hint: "Probability that a move goes to one of the two sides instead. The evidence never notices: under a uniform prior a slip is one more random move.",
  }),
} as const;

export type Params = typeof params;
export type Values = ParamsOf<Params>;
