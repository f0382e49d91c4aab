import { pureFigure } from "../../frame/contract.ts";
import { choice, integer, number, type ParamsOf, seed, toggle } from "../../knobs/specs.ts";
import { checks } from "./checks.ts";
import { type GraphResult, model } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

const knobs = {
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

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 2.2: a computation graph with a draw in it, and a backward pass to walk through. */
export const figure = pureFigure<Knobs, GraphResult>({
  slug: "graph",
  title: "Where the gradient can go",
  claim:
    "A backward pass gives μ and σ nothing while z is drawn, and on average the exact gradient once z is computed from a drawn ε.",
  params: knobs,
  model,
  data: tables,
  checks,
  source: ["inference/autodiff.ts", "inference/objectiveGraph.ts"],
  View,
  scenes: [
    {
      name: "forward",
      title: "Forward",
      note: "μ and σ set a distribution, z is drawn from it, f is computed. Predict: which of the edges will a gradient be able to cross on the way back?",
      params: { backward: 0 },
    },
    {
      name: "blocked",
      title: "It stops",
      note: "The gradient reached z and no further. μ and σ get 0 on every draw. What is the right answer, and how far off is 0?",
      params: { backward: 3 },
    },
    {
      name: "rewritten",
      title: "Rewrite the draw",
      note: "Same numbers forward, but now only ε is drawn. Step back and watch which way the gradient takes to σ.",
      params: { reparameterized: true, backward: 2 },
    },
    {
      name: "through",
      title: "All the way",
      note: "One draw gives one noisy gradient; look at the hill of a thousand. Does its mean sit on the exact line?",
      params: { reparameterized: true, backward: 4 },
    },
    {
      name: "elbo",
      title: "The ELBO’s reward",
      note: "Two paths lead from z to f, so two messages come back to z and add up. This is why you need to know the reward: every box has to be differentiated.",
      params: { f: "elbo", reparameterized: true, backward: 6, mu: 0.8, sigma: 0.4, k: 2 },
    },
    {
      name: "black-box",
      title: "Black box",
      note: "Now f comes from a world whose rules you do not know, as in reinforcement learning: you can call it, not open it. z is rewritten; does that help? Predict which estimator still has an answer.",
      params: { blackBox: true, reparameterized: true, backward: 1 },
    },
  ],
});
