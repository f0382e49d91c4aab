import { simulatedFigure } from "../../frame/contract.ts";
import { choice, integer, number, type ParamsOf, seed, toggle } from "../../knobs/specs.ts";
import { run } from "../../runs/policy/run.ts";
import type { PolicySnapshot } from "../../runs/policy/snapshot.ts";
import { clock, simulate } from "../../runs/simulate.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
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
    label: "Actions",
    tex: "M",
    min: 1,
    max: 256,
    default: 12,
    scale: "log",
    live: true,
    hint: "Drawn for each step. The bars reach 1.96 and 2.58 standard errors to either side. With many actions they hold the truth 95 and 99 times in 100; with few somewhat less often, as now and then one action’s push is huge.",
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
  mu: number({
    label: "q starts at",
    tex: "\\mu",
    min: -3,
    max: 3,
    step: 0.01,
    default: -0.8,
    live: true,
    below: true,
  }),
  sigma: number({
    label: "how wide",
    tex: "\\sigma",
    min: 0.05,
    max: 2,
    step: 0.01,
    scale: "log",
    default: 0.8,
    live: true,
    below: true,
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
  claim: "With log p(x, z) as the reward and q’s entropy as a bonus, the policy gradient climbs the ELBO.",
  params: knobs,
  simulate: (params) => simulate(run, params, clock),
  speeds: [1, 5, 25, 100, 500],
  data: tables,
  checks,
  describe,
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
      note: "Every dot is an action, its arrow what it wants of q: sideways moves μ, up widens. All rewards are negative here, so every arrow flees its own action. Drag q onto the cross, where its ELBO is highest: do the arrows come to agree there?",
      ask: oneOf("They agree", right("They cancel"), "They vanish"),
      reveal:
        "They cancel: even there actions left of μ push to the right, and those right of it to the left. What is left of all the pushing is the gradient: with the bonus counted in, at the cross that is nothing but chance.",
      shows: { mu: 0.24, sigma: 0.71 },
      focus: { parts: ["rewards", "hill"] },
      onScreen: {
        note: "Rewards are negative: arrows flee their actions. On the cross, do they agree?",
        reveal:
          "They cancel: what is left of all the pushing is the gradient, and there it is nothing but chance.",
      },
      spoken:
        "Say the dictionary while you point: a dot is an action, the orange curve its reward, the blue curve the policy, an arrow what one action asks of it. Drag q slowly towards the cross before you take hands. Most expect that the arrows agree or vanish; they never do, they cancel. Keep that for the baseline.",
      params: {},
    },
    {
      name: "baseline",
      title: "With a baseline",
      note: "The bar is the estimate’s interval. Switch the baseline on, and each action is judged against the expected reward, the dotted line. What becomes of the interval, and which arrows turn round?",
      ask: oneOf("It widens", right("It shrinks"), "It stays"),
      reveal:
        "It shrinks (the axis closes in with it), and the exact slope in its midst keeps its value: a constant changes no mean. Actions above the dotted line turn round and pull q towards themselves.",
      shows: { baseline: true },
      opens: ["estimate"],
      speed: 25,
      focus: { knobs: ["baseline"], parts: ["rewards", "hill", "estimate"] },
      onScreen: {
        note: "Judged against E[r], the dotted line: what becomes of the estimate’s interval?",
        reveal:
          "It shrinks, its midst stays: a constant changes no mean. Actions above E[r] now pull q to them.",
      },
      spoken:
        "Point at the bar below the picture: the interval of the estimate. Take hands, then switch the baseline on and off a few times. The exact slope stays where it is; the actions above the dotted line turn round. The axis closes in with the bar, so read the numbers.",
      params: {},
    },
    {
      name: "collapse",
      title: "No entropy bonus",
      note: "The bonus is off. Before you press Play: how wide will q be after 100 steps, and after 1,000?",
      ask: oneOf("As wide as the posterior", "Half as wide, and so it stays", right("Ever narrower")),
      reveal:
        "Ever narrower: nothing but the reward counts, one action is best, and every other is a loss. Once it is down there, switch the bonus on again.",
      hides: ["best"],
      until: 100,
      speed: 25,
      focus: { knobs: ["entropy"], parts: ["rewards", "hill"] },
      onScreen: {
        note: "The bonus is off. How wide will q be after 100 steps, and after 1,000?",
        reveal: "Ever narrower: without the bonus one action is best, and every other is a loss.",
      },
      spoken:
        "Ask before you press: most say that q settles at the width of the posterior. The run rests at step 100; play on if you like, it never stops narrowing. Then switch the bonus on again and let it open: that is all that the entropy of q does in the ELBO.",
      params: { baseline: true, entropy: false, learningRate: 0.06, samples: 32 },
    },
    {
      name: "bonus",
      title: "With the bonus",
      note: "The reward is a parabola, so the posterior is Gaussian. Play: q comes to lie on it and takes its width. Then switch the bonus off for a moment, and on again.",
      speed: 25,
      focus: { knobs: ["entropy"], parts: ["rewards", "hill"] },
      onScreen: {
        note: "A parabola for a reward. Play: q comes to lie on the posterior. Then switch the bonus off, and on.",
      },
      spoken:
        "The reward is a parabola, so the posterior is Gaussian and q can be it. Play, and wait until blue lies on grey. Then turn the bonus off for a moment and on again: q closes and opens. Reward plus entropy has the posterior for its optimum; this sentence comes back in chapter 4.",
      params: { likelihood: "linear", baseline: true, noise: 1, learningRate: 0.06, samples: 32 },
    },
    {
      name: "two-best-actions",
      title: "Two best actions",
      note: "z and −z are paid alike, and the bonus is on. Predict: will the policy keep both, or settle for one?",
      ask: oneOf("Keep both", right("Settle for one")),
      reveal:
        "It settles for one. A Gaussian that covers both spends most of its actions in the valley between, and the bonus does not make up for that; it only keeps q from growing ever narrower.",
      hides: ["best"],
      until: 200,
      speed: 25,
      focus: { parts: ["rewards", "hill"] },
      onScreen: {
        note: "z and −z are paid alike, the bonus is on. Will the policy keep both, or settle for one?",
        reveal: "For one: to cover both it would spend most of its actions in the valley between.",
      },
      spoken:
        "Half the room hopes that the entropy bonus saves both. Run to step 200 and see q slide to one side; another seed may take the other. It is the mode seeking of the first figure again, now seen from the policy: covering both means acting in the valley.",
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
      note: "What one action says of the gradient is right on average. Play for 1,000 steps: does it get near the cross, and does it stay?",
      reveal:
        "It gets near, as the thin trail shows, and comes and goes: every step is thrown by its one action, and there is no telling when one throws q far out. Chapter 2 has the way out.",
      until: 1000,
      speed: 100,
      opens: ["estimate"],
      focus: { parts: ["rewards", "hill", "estimate"] },
      onScreen: {
        note: "One action a step, right on average. Does q get near the cross, and does it stay?",
        reveal: "Near, but never to rest: each step is thrown by its one action. Chapter 2 has the way out.",
      },
      spoken:
        "Play it for 1,000 steps and keep quiet: the trail says it. It comes near the cross and is thrown away again, because each step hangs on one action. Read the width of the interval below, and leave the question open: chapter 2 answers it.",
      params: { samples: 1, learningRate: 0.01 },
    },
  ],
});
