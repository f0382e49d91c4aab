import type { Scene } from "../../frame/contract.ts";
import type { Params } from "./params.ts";

/** The lecturer's beats. */
export const scenes: readonly Scene<Params>[] = [
  {
    name: "gap",
    title: "A gap",
    note: "Drag the blue curve onto the grey one. Watch the two bars trade length: which of the three numbers never moves?",
    params: {},
  },
  {
    name: "gaussian-posterior",
    title: "The gap closes",
    note: "The likelihood is linear, so the posterior is Gaussian and some q is exactly right. Find it: the KL goes to zero.",
    params: { likelihood: "linear", mu: 0, sigma: 1 },
  },
  {
    name: "two-modes",
    title: "Two modes, one Gaussian",
    note: "x = z² cannot tell z from −z. Predict first: will the best Gaussian cover both hills, or sit on one?",
    params: { likelihood: "folded", x: 2, mu: 0, sigma: 1.2, noise: 0.6 },
  },
  {
    name: "overconfident",
    title: "Far too sure",
    note: "q is narrow and in the wrong place. Every nat that the ELBO falls short is a nat of KL.",
    params: { mu: 1.8, sigma: 0.1 },
  },
];
