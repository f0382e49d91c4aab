import type { Scene } from "../../frame/contract.ts";
import type { Params } from "./params.ts";

/** The lecturer's beats. */
export const scenes: readonly Scene<Params>[] = [
  {
    name: "policy-and-reward",
    title: "A policy and a reward",
    note: "Every dot is an action, its arrow what it wants of q: sideways moves μ, up widens. All rewards are negative here, so every arrow flees its own action. Drag q: when do they agree?",
    params: {},
  },
  {
    name: "baseline",
    title: "With a baseline",
    note: "The same actions, but each is judged against the expected reward. Which arrows have turned round, and what has become of the interval around the estimate?",
    params: { baseline: true },
  },
  {
    name: "collapse",
    title: "No entropy bonus",
    note: "Before you press Play: where will q end, and how wide will it be? Once it is down there, switch the bonus on again.",
    params: { baseline: true, entropy: false, learningRate: 0.06, samples: 32 },
  },
  {
    name: "bonus",
    title: "With the bonus",
    note: "The reward is a parabola, so the posterior is Gaussian. Play: q settles on it, as wide as it is. Then switch the bonus off for a moment, and on again.",
    params: { likelihood: "linear", baseline: true, noise: 1, learningRate: 0.06, samples: 32 },
  },
  {
    name: "two-best-actions",
    title: "Two best actions",
    note: "z and −z are paid alike. Predict: will the policy keep both, or settle for one? Does the bonus change that?",
    params: {
      likelihood: "folded",
      x: 2,
      baseline: true,
      mu: 0.1,
      sigma: 1.2,
      samples: 64,
      learningRate: 0.02,
    },
  },
  {
    name: "one-action",
    title: "One action a step",
    note: "What one action says of the gradient is right on average and hopeless by itself. How far does it get? Chapter 2 has the way out.",
    params: { samples: 1, learningRate: 0.01 },
  },
];
