import { mapNamed } from "../../control/maps.ts";
import { pureFigure } from "../../frame/contract.ts";
import { cellParam } from "../../gridworld/cellParam.ts";
import { gridworldParams, timeParam } from "../../gridworld/gridworldParams.ts";
import { choice, type ParamsOf } from "../../knobs/specs.ts";
import { checks } from "./checks.ts";
import { model, type Policy } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

const knobs = {
  t: timeParam(9),
  at: cellParam("5,5"),
  action: choice({
    label: "Action",
    options: { up: "up", right: "right", down: "down", left: "left", stay: "stay" },
    default: "right",
    inPicture: true,
  }),
  show: choice({
    label: "Colours show",
    options: { entropy: "entropy", V: "V" },
    default: "entropy",
    hint: "How undecided the policy is in each cell, from 0 to log 5 nats; or how good the cell is.",
  }),
  ...gridworldParams,
  // Long enough that a cell which is reached late still has time for a detour.
  horizon: { ...gridworldParams.horizon, default: 30 },
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 4.7: from Bayes' rule to exp(A/τ), with the numbers of one cell, and what temperature does to it. */
export const figure = pureFigure<Knobs, Policy>({
  slug: "policy",
  title: "The policy is a posterior over actions",
  claim:
    "Given that all will be optimal, the probability of an action is exp((Q − V)/τ) times its prior: a policy that is greedy as τ falls and tries everything as τ grows.",
  params: knobs,
  model,
  data: tables,
  checks,
  source: ["control/bayesSteps.ts", "control/comparedPolicies.ts", "control/localBackup.ts"],
  View,
  scenes: [
    {
      name: "bayes",
      title: "Five steps, one number",
      note: "Each line takes other numbers, and all end in the same probability. Press Play: before t = 8 nobody can be in this cell, and three lines become 0/0. Which two still stand, and why?",
      params: {},
    },
    {
      name: "greedy",
      title: "Greedy limit",
      note: "At τ = 0.05 only the two best actions are left. Value iteration calls them equal; the posterior does not. Count the shortest ways to the goal after each before you raise τ.",
      params: { map: mapNamed("field"), t: 6, at: "2,4", temperature: 0.05 },
    },
    {
      name: "warm",
      title: "Anything goes",
      note: "At τ = 20 a cost of 1 hardly counts, and in most cells every action is near its prior of 0.2. In which cells does the policy still make up its mind?",
      params: { temperature: 20 },
    },
    {
      name: "mismatched",
      title: "Not adding up",
      note: "exp(A/τ) adds up to 1 only if V was taken at that same τ. Under the bars stands the sum with V left at temperature 1. Does it rise or fall as you move τ to either side of 1?",
      params: { temperature: 0.4 },
    },
    {
      name: "boltzmann",
      title: "Not quite Boltzmann",
      note: "The tick is Boltzmann exploration: exp(Q/τ) with the Q of value iteration, which means to be greedy from the next step on. The bar means to stay soft, so it counts how many good ways follow. Where do the two part most?",
      params: { map: mapNamed("field"), t: 6, at: "2,4", temperature: 0.5 },
    },
  ],
});
