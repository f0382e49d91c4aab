import { choice, integer, number, seed } from "../../knobs/specs.ts";

/** The knobs of the figure `vae`. Ranges and names are those that addresses and exports rely on. */
export const params = {
  data: choice({ label: "Data", options: { mnist: "MNIST digits" }, default: "mnist" }),
  likelihood: choice({ label: "Decoder", options: { bernoulli: "Bernoulli" }, default: "bernoulli" }),
  latent: integer({
    label: "Latent dimensions",
    tex: "\\dim z",
    min: 1,
    max: 20,
    default: 2,
    hint: "How many numbers the code has. Two can be seen whole; ten code a digit far better.",
  }),
  width: integer({
    label: "Hidden width",
    unit: "units",
    min: 16,
    max: 512,
    step: 16,
    default: 256,
    hint: "Units in the hidden layer of the encoder, and of the decoder.",
  }),
  beta: number({
    label: "Price of code",
    tex: "\\beta",
    min: 0,
    max: 50,
    step: 0.1,
    default: 1,
    live: true,
    hint: "Training maximises reconstruction − β KL. At 1 that is the ELBO.",
  }),
  learningRate: number({
    label: "Learning rate",
    tex: "\\eta",
    scale: "log",
    min: 1e-5,
    max: 10,
    step: 0.01,
    default: 1e-3,
    live: true,
    hint: "Adam’s step size. Change it as the network trains.",
  }),
  batch: integer({
    label: "Batch",
    unit: "digits",
    min: 16,
    max: 512,
    step: 16,
    default: 128,
    hint: "Digits that each gradient step is averaged over.",
  }),
  estimator: choice({
    label: "Gradient of the encoder",
    options: {
      reparameterized: "reparametrized",
      scoreFunction: "score function",
      scoreFunctionBaseline: "score function, with baseline",
    },
    default: "reparameterized",
    hint: "Same digits and same noise in all three; only how they become a gradient differs.",
  }),
  seed: seed({ hint: "Fixes the starting weights, the order of the digits and the noise." }),
} as const;

export type Params = typeof params;
