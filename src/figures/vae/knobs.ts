import { problemOfSetName } from "../../data/own/setName.ts";
import { dataNames } from "../../data/pictureSet.ts";
import { choice, integer, number, seed, text } from "../../knobs/specs.ts";
import { usualSigma, usualSigmaFloor } from "../../runs/vae/likelihoodOf.ts";

export const knobs = {
  data: choice({
    label: "Data",
    options: dataNames,
    default: "mnist",
    hint: "What the network learns from: 9,000 pictures of each set, and 1,000 more to measure it on.",
  }),
  set: text({ label: "Your pictures", default: "", problem: problemOfSetName, inPicture: true }),
  likelihood: choice({
    label: "Decoder",
    options: {
      bernoulli: "Bernoulli",
      gaussian: "Gaussian, σ given",
      gaussianLearned: "Gaussian, σ learned",
    },
    default: "bernoulli",
    below: true,
    hint: "What a pixel is, given the code: a coin, or a grey level about its mean.",
  }),
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
    below: true,
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
    unit: "pictures",
    min: 16,
    max: 512,
    step: 16,
    default: 128,
    below: true,
    hint: "Pictures that each gradient step is averaged over.",
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
  sigma: number({
    label: "Given σ",
    scale: "log",
    min: 0.02,
    max: 1,
    step: 0.01,
    default: usualSigma,
    live: true,
    below: true,
    hint: "Spread of a Gaussian decoder’s pixels whose σ is given, in grey levels from 0 to 1.",
  }),
  sigmaFloor: number({
    label: "Bound of a learned σ",
    min: 0,
    max: 0.5,
    step: 0.01,
    default: usualSigmaFloor,
    live: true,
    below: true,
    hint: "The least that a learned σ can be, of any pixel. At 0 nothing holds it.",
  }),
  seed: seed({ below: true, hint: "Fixes the starting weights, the order of the digits and the noise." }),
} as const;

export type Knobs = typeof knobs;
