import { pureFigure } from "../../frame/contract.ts";
import { gridworldParams } from "../../gridworld/gridworldParams.ts";
import { pathParam, twoGoals } from "../../gridworld/path/pathParam.ts";
import { integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";
import { checks } from "./checks.ts";
import { type Monkeys, model } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

const { temperature, map, horizon, ...others } = gridworldParams;

const knobs = {
  path: pathParam("urrrurdrrrrrd"),
  temperature,
  monkeys: integer({
    label: "Monkeys",
    min: 1,
    max: 300,
    default: 60,
    hint: "How many are sampled, to be seen under “Monkeys at this temperature”.",
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
  ...others,
  horizon: { ...horizon, default: 30 },
  map: { ...map, default: twoGoals },
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 4.1: a drawn path, its probability, rank and mistakes; and monkeys beside it. */
export const figure = pureFigure<Knobs, Monkeys>({
  slug: "monkey",
  title: "The approximately optimal monkey",
  claim:
    "A path is the less probable the more its mistakes cost, and some mistakes cost far more than others.",
  params: knobs,
  model,
  data: tables,
  checks,
  source: [
    "control/scoreTrajectory.ts",
    "control/pathRank.ts",
    "control/mistakes.ts",
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
      note: "At τ = 0.3 every nat weighs three times as much. The first step up, on the optimal path, cost 1.5 nats at τ = 1, because more good ways lead right; what does it cost now? Then open the monkeys and press Play.",
      params: { temperature: 0.3 },
    },
    {
      name: "hot",
      title: "Hot",
      note: "At τ = 4 a pit costs as many nats as before, but a nat weighs a quarter. Predict how many of the 60 monkeys reach a goal, then open them and press Play.",
      params: { temperature: 4 },
    },
    {
      name: "shift",
      title: "A gift to all",
      note: "Every reward is 2 nats better, whatever is done. Predict: does your path become more probable, and by how much? Then open “A constant on every reward” and move c: which number follows it?",
      params: { shift: 2 },
    },
  ],
});
