import { rows } from "../../knobs/pointLists.ts";
import { choice, integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";

/** Means lie this far out at most. */
export const FARTHEST_MEAN = 2.5;

const places = (count: number) => (row: readonly number[]) =>
  row.slice(-count).some((at) => Math.abs(at) > FARTHEST_MEAN)
    ? `a mean lies beyond ±${FARTHEST_MEAN}`
    : null;

/** What the reader’s own points have to be. */
export const pointsForm = { columns: ["x", "y"], fewest: 1, most: 300 } as const;

/** The knobs of the figure `diffusion`. */
export const knobs = {
  data: choice({
    label: "Data",
    options: {
      mixture: "Gaussian mixture",
      moons: "moons",
      spiral: "spiral",
      checkerboard: "checkerboard",
      digits: "codes of digits",
      own: "your own points",
    },
    default: "mixture",
    hint: "Of a mixture everything is known exactly. The codes are those that the trained VAE of chapter 3a gives to the digits.",
  }),
  kind: choice({
    label: "Path to noise",
    options: { diffusion: "diffusion", flow: "flow matching" },
    default: "diffusion",
    live: true,
    hint: "Two networks learn side by side on the same points and noise: this one is shown.",
  }),
  denoiser: choice({
    label: "Denoiser",
    options: { learned: "learned", exact: "exact" },
    default: "learned",
    live: true,
    hint: "The exact one, E[x₀ | x_t], is known for the mixture alone; elsewhere the learned one goes on.",
  }),
  loss: choice({
    label: "Trained on",
    options: { elbo: "the ELBO", simple: "the simple loss" },
    default: "elbo",
    hint: "The bound weighs every step’s error by its price; Ho et al. (2020) drop the weights. Flow matching has its own loss.",
  }),
  steps: integer({
    label: "Steps",
    tex: "T",
    min: 5,
    max: 1000,
    default: 100,
    scale: "log",
    hint: "Codes between a point and the noise. The schedule is stretched so that nothing of the point is left at the end.",
  }),
  schedule: choice({
    label: "Schedule",
    options: { linear: "linear", cosine: "cosine" },
    below: true,
    default: "linear",
    hint: "How fast diffusion adds noise: Ho et al. (2020), or Nichol and Dhariwal (2021).",
  }),
  sampler: choice({
    label: "Way back",
    options: { stochastic: "with fresh noise", deterministic: "without" },
    below: true,
    default: "stochastic",
    live: true,
    hint: "DDPM draws every step; DDIM follows the probability-flow ODE. Flow matching always goes without, by Euler’s method.",
  }),
  evaluations: integer({
    label: "Evaluations",
    min: 1,
    max: 100,
    default: 20,
    scale: "log",
    live: true,
    hint: "Times that the network is asked on the way back. A chain of T steps has no more than T.",
  }),
  bars: choice({
    label: "The bound",
    options: { steps: "step by step", excess: "wasted", vae: "as a VAE’s" },
    default: "steps",
    live: true,
    inPicture: true,
    hint: "One bar for each step, all that it costs or what of it the exact denoiser would save, or the two terms of chapter 3a with all codes x₁ … x_T taken together as z.",
  }),
  time: number({
    label: "Noise so far",
    tex: "t/T",
    min: 0,
    max: 1,
    step: 0.01,
    default: 0,
    live: true,
    inPicture: true,
  }),
  components: rows(
    {
      columns: ["weight", "x", "y"],
      fewest: 1,
      most: 6,
      wrong: (row) => (row[0] > 0 ? places(2)(row) : "a weight must be above 0"),
    },
    {
      label: "Mixture: weight,x,y",
      default: "0.4,-1.3,-0.7;0.35,1.2,-0.5;0.25,0.1,1.4",
      below: true,
      hint: "A component a line. Its mean can be dragged on the picture.",
    },
  ),
  spread: number({
    label: "Its spread",
    tex: "s",
    min: 0.05,
    max: 1,
    step: 0.01,
    scale: "log",
    default: 0.3,
    below: true,
    hint: "Standard deviation of every component.",
  }),
  points: rows(pointsForm, {
    label: "Your points: x,y",
    default:
      "-1.5,0.9;-1.3,1.3;-0.9,1.5;-0.5,1.4;-0.2,1.1;0,0.7;0.2,1.1;0.5,1.4;0.9,1.5;1.3,1.3;1.5,0.9;1.5,0.4;1.3,-0.1;1,-0.5;0.7,-0.9;0.3,-1.3;0,-1.6;-0.3,-1.3;-0.7,-0.9;-1,-0.5;-1.3,-0.1;-1.5,0.4",
    below: true,
    hint: "Paste a CSV of two columns, or choose “your own points” and draw them on the left plane. Training begins anew with every change.",
  }),
  learningRate: number({
    label: "Learning rate",
    tex: "\\eta",
    min: 0.0001,
    max: 0.1,
    step: 0.0001,
    scale: "log",
    default: 0.003,
    live: true,
    below: true,
    hint: "Adam’s step size, for both networks. Takes effect at once.",
  }),
  seed: seed({ hint: "Fixes the data, all noise and the networks’ first weights." }),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;
