import { mapNamed } from "../../control/maps.ts";
import { pathProblem } from "../../control/path.ts";
import { pureFigure } from "../../frame/contract.ts";
import { gridworldParams } from "../../gridworld/gridworldParams.ts";
import { choice, integer, number, type ParamsOf, seed, text } from "../../knobs/specs.ts";
import { checks } from "./checks.ts";
import { type Monkeys, model } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** The map that the figure begins with: two goals, two pits above the way to the nearer one, mud before it. */
const worldMap = [
  "..........",
  "....xx....",
  "..........",
  "S...##..mG",
  "....##....",
  ".......m..",
  ".........G",
].join("/");

/** Letters that a path may have: as many as the longest horizon has steps. */
const mostLetters = gridworldParams.horizon.max;

const problem = (typed: string): string | null =>
  typed.length > mostLetters
    ? `A path of ${typed.length} letters is too long: ${mostLetters} are the most.`
    : pathProblem(typed);

const { temperature, map, horizon, ...others } = gridworldParams;

const knobs = {
  path: text({
    label: "Path",
    default: "urrrurdrrrrrd",
    problem,
    hint: "One letter a step: u up, r right, d down, l left, s stay. Draw it on the map, or write it here.",
  }),
  temperature,
  monkeys: integer({
    label: "Monkeys",
    min: 1,
    max: 300,
    default: 60,
    hint: "How many are sampled beside your path.",
  }),
  seed: seed(),
  shift: number({
    label: "Reward shift",
    tex: "c",
    min: -5,
    max: 5,
    step: 0.1,
    default: 0,
    unit: "nats",
    hint: "Every r becomes r + c in every cell, at the goal too. With r above 0, exp(r) is no probability any more, only a factor.",
  }),
  suspects: choice({
    label: "Suspected goals",
    options: { marked: "the map’s goals", cells: "every cell" },
    default: "marked",
    hint: "Which cells may have been the goal of whoever walked your path: one of those marked G, or any cell at all.",
  }),
  ...others,
  horizon: { ...horizon, default: 30 },
  map: { ...map, default: worldMap },
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 4.1: a drawn path, its probability, rank and mistakes; monkeys beside it; and who may have walked it. */
export const figure = pureFigure<Knobs, Monkeys>({
  slug: "monkey",
  title: "The approximately optimal monkey",
  claim:
    "A path is the less probable the more its mistakes cost, and some cost far more than others; so from a path one can tell, in turn, how careful the monkey was and where it was going.",
  params: knobs,
  model,
  data: tables,
  checks,
  source: [
    "control/scoreTrajectory.ts",
    "control/pathRank.ts",
    "control/goalPosterior.ts",
    "control/sampleTrajectory.ts",
  ],
  View,
  scenes: [
    {
      name: "detour",
      title: "Small detour",
      note: "One step too far up, and back: two wrong cells. Predict what that costs in nats before you look at the bars, then draw a longer detour.",
      params: { path: "uurrrdrrrrrrd" },
    },
    {
      name: "pit",
      title: "Into the pit",
      note: "As many steps as the detour and the same end, but one of them leaves a pit. How many times less probable is it? The difference of the two log p says so.",
      params: { path: "urrrurdrrrrrd" },
    },
    {
      name: "cold",
      title: "Cold",
      note: "At τ = 0.3 every nat weighs three times as much. The first step up, on the optimal path, cost 1.5 nats at τ = 1, because more good ways lead right; what does it cost now? Press Play.",
      params: { temperature: 0.3 },
    },
    {
      name: "hot",
      title: "Hot",
      note: "At τ = 4 a pit costs as many nats as before, but a nat weighs a quarter. Predict how many of the 60 monkeys reach a goal, then press Play.",
      params: { temperature: 4 },
    },
    {
      name: "whose",
      title: "Whose goal",
      note: "Three goals, and a path that has only begun. Which one is it going to? Walk on step by step with the arrow keys, and see at which step you become sure.",
      params: { map: mapNamed("goals"), path: "uurr" },
    },
    {
      name: "anywhere",
      title: "Any cell",
      note: "Now every cell is suspected. The path rules out whole regions: draw a path with a bend in it, and see what the bend tells.",
      params: { suspects: "cells", path: "urrrrr" },
    },
    {
      name: "shift",
      title: "A gift to all",
      note: "Every reward is 2 nats better, whatever is done. Which of the numbers has changed? Move c and watch everything else stay.",
      params: { shift: 2 },
    },
  ],
});
