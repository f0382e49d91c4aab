import { simulatedFigure } from "../../frame/contract.ts";
import { choice, integer, number, type ParamsOf, seed, toggle } from "../../knobs/specs.ts";
import { run } from "../../runs/policy/run.ts";
import type { PolicySnapshot } from "../../runs/policy/snapshot.ts";
import { clock, simulate } from "../../runs/simulate.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { checks } from "./checks.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Where q starts and what it sees begin the run anew; the rest is taken as it goes. */
const knobs = {
  entropy: toggle({
    label: "Entropy bonus",
    tex: "\\mathcal{H}(q)",
    default: true,
    live: true,
    hint: "On, the objective is the ELBO; off, it is the expected reward alone.",
  }),
  baseline: toggle({
    label: "Baseline",
    tex: "b",
    default: false,
    live: true,
    hint: "Takes the expected reward E[r] off every reward, as a perfect critic would.",
  }),
  samples: integer({
    label: "Actions a step",
    tex: "M",
    min: 1,
    max: 256,
    default: 12,
    scale: "log",
    live: true,
    hint: "The bars are ± 1.96 and 2.58 standard errors: 95 and 99 % once M is large. A single push has heavy tails: with 12 actions the longer bar covers the truth about 97 times in 100, and less often where q is wide and the reward bent.",
  }),
  learningRate: number({
    label: "Learning rate",
    tex: "\\eta",
    min: 0.001,
    max: 0.2,
    step: 0.001,
    scale: "log",
    default: 0.03,
    live: true,
    hint: "Plain gradient ascent in μ and log σ.",
  }),
  likelihood: choice({
    label: "Likelihood",
    options: { linear: "linear", bent: "bent", folded: "folded" },
    default: "bent",
    hint: "How x depends on z: f(z) = z, exp(z/2) or z². It shapes the reward.",
  }),
  x: number({ label: "Observation", tex: "x", min: -3, max: 3, step: 0.05, default: 1.5, live: true }),
  noise: number({
    label: "Noise of x",
    tex: "\\nu",
    min: 0.3,
    max: 2,
    step: 0.01,
    scale: "log",
    default: 0.6,
    live: true,
  }),
  mu: number({ label: "q starts at", tex: "\\mu", min: -3, max: 3, step: 0.01, default: -0.8, live: true }),
  sigma: number({
    label: "how wide",
    tex: "\\sigma",
    min: 0.05,
    max: 2,
    step: 0.01,
    scale: "log",
    default: 0.8,
    live: true,
    hint: "A standard deviation.",
  }),
  seed: seed(),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 1.4: q as a policy, log p(x, z) as its reward, H(q) as the entropy bonus. */
export const figure = simulatedFigure<Knobs, PolicySnapshot, Simulation<PolicySnapshot>>({
  slug: "vi-as-rl",
  title: "Variational inference is an RL problem",
  claim:
    "With log p(x, z) for a reward and q for a policy, the policy gradient collapses onto one best action; with the entropy bonus it climbs the ELBO, and is as wide as the posterior where that is Gaussian.",
  params: knobs,
  simulate: (params) => simulate(run, params, clock),
  speeds: [1, 5, 25, 100, 500],
  data: tables,
  checks,
  source: [
    "inference/policyGradient.ts",
    "inference/gradientEstimators.ts",
    "inference/policyOracle.ts",
    "inference/toyReward.ts",
    "inference/bestActions.ts",
  ],
  View,
  scenes: [
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
  ],
});
