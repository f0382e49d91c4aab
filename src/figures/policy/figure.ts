import { mapNamed } from "../../control/maps.ts";
import { pureFigure } from "../../frame/contract.ts";
import { cellParam } from "../../gridworld/cellParam.ts";
import { gridworldParams, timeParam } from "../../gridworld/gridworldParams.ts";
import { choice, type ParamsOf } from "../../knobs/specs.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
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
    "Given optimality, an action’s probability is its prior times exp((Q − V)/τ): greedy as τ falls, anything goes as it grows.",
  params: knobs,
  model,
  data: tables,
  checks,
  describe,
  source: ["control/bayesSteps.ts", "control/comparedPolicies.ts", "control/localBackup.ts"],
  View,
  scenes: [
    {
      name: "bayes",
      title: "Five lines, one number",
      note: "Lines (1) to (5) under the map are Bayes’ rule for “right”, the chosen action: five ways to work out its 0.712. Below t = 8 nobody can be in this cell, and three lines become 0/0. Which two still stand?",
      ask: oneOf("(1) and (2)", right("(2) and (5)"), "(3) and (4)", "(1) and (5)"),
      reveal:
        "(2) and (5) ask what to do if you are in this cell. The others also ask how likely it is to be there at all, and then divide zero by zero.",
      shows: { t: 7 },
      opens: ["bayes"],
      focus: { parts: ["map", "bayes"] },
      onScreen: {
        note: "Five ways to work out 0.712. Before t = 8 nobody can be here: which two lines still stand?",
        reveal: "(2) and (5) ask what to do if you are here. The others divide zero by zero.",
      },
      spoken:
        "Read the lines from the top: each is Bayes’ rule or a definition, and each comes to 0.712. Take hands, then press on: t goes to 7, where three lines become 0/0. The room commonly trusts the definition in line (1), but it asks for a monkey that began at the start. Line (5) is the one to keep: prior times exp((Q − V)/τ).",
      params: {},
    },
    {
      name: "greedy",
      title: "Greedy limit",
      note: "Right and down are equally good here: each begins a shortest way to the goal. At τ = 0.05 no other action is left. How does the posterior share its probability between these two?",
      ask: oneOf("Half and half", right("Four to one"), "All to one of them"),
      reveal:
        "Right 0.8, down 0.2: after right there are four shortest ways to the goal, after down only one, and the posterior counts ways. However small τ is, this is no tie.",
      hides: ["cell", "arrows", "colours", "values", "q", "policy", "entropy", "steps"],
      focus: { parts: ["map", "cell"] },
      onScreen: {
        note: "Right and down both begin a shortest way. At τ = 0.05, how does the posterior share between them?",
        reveal: "Four to one: four shortest ways begin with right, one with down. The posterior counts ways.",
      },
      spoken:
        "Point at the framed cell and let them count: four steps to the goal’s column, one row down. Most of the room says half and half, because both are optimal. Press on and count the ways: after right there are four, after down one, so it stays 0.8 and 0.2 however cold it gets. A greedy policy would call this a tie.",
      params: { map: mapNamed("field"), t: 6, at: "2,4", temperature: 0.05 },
    },
    {
      name: "warm",
      title: "Anything goes",
      note: "At τ = 20 a cost of 1 hardly counts, and in most cells every action is near its prior of 0.2. In which cells does the policy still make up its mind?",
      reveal:
        "In those beside the goal, and most in the mud before it: from the goal on nothing is paid any more, so one step decides over all the costs to come.",
      hides: ["arrows", "colours", "policy", "entropy", "values", "q"],
      focus: { parts: ["map", "cell"] },
      onScreen: {
        note: "At τ = 20 nearly every action is near its prior of 0.2. Where does the policy still make up its mind?",
        reveal: "Beside the goal, most in the mud before it: there one step decides over all costs to come.",
      },
      spoken:
        "Start at the table: five numbers near 0.2, an entropy a hair under log 5. Ask where on the map this will be different, and wait for somebody to say the goal. Press on: the palest cells are in the mud before it, since whoever is at the goal pays nothing any more. Next, what happens when V is taken at the wrong temperature.",
      params: { temperature: 20 },
    },
    {
      name: "mismatched",
      title: "Not adding up",
      note: "exp(A/τ), with the advantage A = Q − V, times the prior adds up to 1 if V was taken at that same τ. Leave V at temperature 1 and lower τ: will the five add up to more than 1, or to less?",
      ask: oneOf(right("More"), "Less", "Still to 1"),
      reveal:
        "More, and above τ = 1 less. At τ = 1 the five numbers exp(A) have the mean 1. At τ = 0.5 each is squared, and that lifts the mean: 1.5 and 0.5 have the mean 1, their squares 2.25 and 0.25 have 1.25.",
      shows: { temperature: 0.5 },
      opens: ["others"],
      focus: { knobs: ["temperature"], parts: ["map", "cell", "others", "sum"] },
      onScreen: {
        note: "Leave V at temperature 1 and lower τ: will the five p exp(A/τ) add up to more than 1, or to less?",
        reveal: "More, and above τ = 1 less: at τ = 0.5 each exp(A) is squared, and that lifts their mean.",
      },
      spoken:
        "Take hands before you touch τ. Then drag it from 1 to 0.5 and read out the sum in the last line: 1.947. Do it in numbers: 1.5 and 0.5 have the mean 1, their squares have 1.25. It is the commonest slip in a first implementation: one temperature in the backup, another in the policy.",
      params: {},
    },
    {
      name: "boltzmann",
      title: "Not quite Boltzmann",
      note: "The tick is Boltzmann exploration, which takes actions by exp(Q/τ), with the Q of value iteration. That Q counts on the best action in all later steps, and calls right and down equal. The bar’s Q counts on this same soft policy later, too, so it is higher where more good ways follow.",
      opens: ["others"],
      focus: { knobs: ["temperature"], parts: ["map", "cell", "others", "marks"] },
      onScreen: {
        note: "Boltzmann’s tick calls right and down equal; the bar knows that more good ways follow right.",
      },
      spoken:
        "Compare tick and bar at right, then at down. Boltzmann exploration puts exp over the Q of value iteration, which counts on the best action ever after, so both have the same tick. The posterior’s Q counts on being random later, too, and right leaves it more good ways. Same formula, another Q.",
      params: { map: mapNamed("field"), t: 6, at: "2,4", temperature: 0.5 },
    },
  ],
});
