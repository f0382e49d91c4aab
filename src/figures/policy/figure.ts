import { pureFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { model, type Policy } from "./model.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 4.7: from Bayes' rule to exp(A/τ), with the numbers of one cell, and what temperature does to it. */
export const figure = pureFigure<Params, Policy>({
  slug: "policy",
  title: "The policy is a posterior over actions",
  claim:
    "Given that all will be optimal, the probability of an action is exp((Q − V)/τ) times its prior: a policy that is greedy as τ falls and tries everything as τ grows.",
  params,
  scenes,
  model,
  data: tables,
  checks,
  source: ["control/bayesSteps.ts", "control/comparedPolicies.ts", "control/localBackup.ts"],
  View,
});
