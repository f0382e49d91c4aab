import { mapNamed } from "../../control/maps.ts";
import { pureFigure } from "../../frame/contract.ts";
import { gridworldParams } from "../../gridworld/gridworldParams.ts";
import { pathParam, twoGoals } from "../../gridworld/path/pathParam.ts";
import { choice, type ParamsOf, seed } from "../../knobs/specs.ts";
import { checks } from "./checks.ts";
import { model, type WhoseGoal } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

const { temperature, map, horizon, ...others } = gridworldParams;

const knobs = {
  path: pathParam("uurr"),
  suspects: choice({
    label: "Suspected goals",
    options: { marked: "the map’s goals", cells: "every cell" },
    default: "marked",
    hint: "Which cells may have been the goal of whoever walked the path: one of those marked G, or any cell at all.",
  }),
  temperature: {
    ...temperature,
    label: "A monkey’s temperature",
    hint: "How careless the monkeys are whose path the button “A monkey’s” takes. The posterior is not told.",
  },
  seed: seed(),
  ...others,
  horizon: { ...horizon, default: 30 },
  map: { ...map, default: mapNamed("goals") },
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 4.1, the other way round: from a path, where its walker was going and how careful it was. */
export const figure = pureFigure<Knobs, WhoseGoal>({
  slug: "whose-goal",
  title: "Whose goal is it?",
  claim:
    "The same model read backwards: a path tells where its walker is going, and its mistakes tell how careful it is.",
  params: knobs,
  model,
  data: tables,
  checks,
  source: ["control/goalPosterior.ts", "control/belief.ts", "control/scoreTrajectory.ts"],
  View,
  scenes: [
    {
      name: "whose",
      title: "Whose goal",
      note: "Three goals, and a path that has only begun. Which one is it going to? Walk on step by step with the arrow keys, and see at which step you become sure.",
      params: {},
    },
    {
      name: "nothing-yet",
      title: "Standing still",
      note: "Four steps, and all of them “stay”. Predict: what have you learned about the goal, and what about the temperature? Then take one step to the right.",
      params: { path: "ssss" },
    },
    {
      name: "careless",
      title: "A careless walker",
      note: "This path reached its goal, by way of a detour and a pit. You know where it was going. How careful was it? Take the detours out, one by one, and watch the temperatures.",
      params: { map: twoGoals, path: "urrrurdrrrrrd" },
    },
    {
      name: "anywhere",
      title: "Any cell",
      note: "Now every cell is suspected. The path rules out whole regions: draw a path with a bend in it, and see what the bend tells.",
      params: { map: twoGoals, suspects: "cells", path: "urrrrr" },
    },
    {
      name: "as-near",
      title: "As near to both",
      note: "The path ends five steps from one goal and four from the other. Predict: how likely is each? Then read the curves from the left: which step told most, and what has the rest of the path added?",
      params: { map: twoGoals, path: "drdrrrrr" },
    },
  ],
});
