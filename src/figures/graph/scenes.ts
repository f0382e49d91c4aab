import type { Scene } from "../../frame/contract.ts";
import type { Params } from "./params.ts";

/** The lecturer's beats. */
export const scenes: readonly Scene<Params>[] = [
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
];
