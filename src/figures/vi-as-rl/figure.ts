import { clock, simulate } from "../../runs/simulate.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { simulatedFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { run } from "../../runs/policy/run.ts";
import type { PolicySnapshot } from "../../runs/policy/snapshot.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

export type { Params as Knobs, Values as Params } from "./params.ts";

/** Lecture 1.4: q as a policy, log p(x, z) as its reward, H(q) as the entropy bonus. */
export const figure = simulatedFigure<Params, PolicySnapshot, Simulation<PolicySnapshot>>({
  slug: "vi-as-rl",
  title: "Variational inference is an RL problem",
  claim:
    "With log p(x, z) for a reward and q for a policy, the policy gradient collapses onto one best action; with the entropy bonus it climbs the ELBO, and is as wide as the posterior where that is Gaussian.",
  params,
  scenes,
  simulate: (values) => simulate(run, values, clock),
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
});
