import { pureFigure } from "../../frame/contract.ts";
import { gridworldParams } from "../../gridworld/gridworldParams.ts";
import { pathParam, twoGoals } from "../../gridworld/path/pathParam.ts";
import { integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
import { type Monkeys, model } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

const { temperature, map, horizon, backup, uniformPrior, ...others } = gridworldParams;

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
  seed: seed({ below: true }),
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
  backup: { ...backup, below: true },
  uniformPrior: { ...uniformPrior, below: true },
  map: { ...map, default: twoGoals },
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** What tells how probable the path is: a part of the picture, and tables. */
const odds = ["odds", "trajectory", "optimal", "score"] as const;

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
  describe,
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
      note: "One step too far up, and back later: two steps more than it takes, a nat each. How many times less probable does that make this path than the optimal one?",
      ask: oneOf("Twice", right("Seven times"), "A hundred times"),
      reveal:
        "Seven times: exp(2) is 7.4. What adds up in nats is a factor in probability. Draw a longer detour: each further pair of steps divides by seven once more. The bars count otherwise: how far a step falls short of what the best step from there had before it, all good ways together.",
      hides: [...odds, "costs", "mistakes"],
      focus: { parts: ["odds", "costs"] },
      onScreen: {
        note: "One step too far up, and back: two steps too many. How many times less probable than the optimal path?",
        reveal: "Seven times: exp(2) is 7.4. What adds up in nats is a factor in probability.",
      },
      spoken:
        "Follow the path with your finger: two steps too many, a nat each. Take hands, then tell. Draw a longer detour on the map: each further pair of steps divides by seven once more. If somebody asks about the bars: a step falls short of the best step there, all good ways taken together.",
      params: { path: "uurrrdrrrrrrd" },
    },
    {
      name: "pit",
      title: "Into both pits",
      note: "As many steps as the detour and the same end, but by way of two pits: a step from a pit costs ten. With one pit the path was 60,000 times less probable than the optimal one. How many times with two?",
      ask: oneOf("120,000 times", "Ten million times", right("490 million times")),
      reveal:
        "490 million times. A pit costs nine nats more than floor, and exp(9) is 8,100: the second pit divides by that once more. In the bars it is the step into a pit that is dear, as there was a better one.",
      hides: [...odds, "costs", "mistakes"],
      focus: { parts: ["odds", "costs"] },
      onScreen: {
        note: "With one pit it was 60,000 times less probable. How many times with two?",
        reveal: "490 million times: a pit costs nine nats more than floor, and exp(9) is 8,100.",
      },
      spoken:
        "120,000 is the answer of who adds. Nats add, probabilities multiply: 60,000 times 8,100. Show in the bars that the step into a pit is the dear one, and not the one out of it: there was a better one to take.",
      params: { path: "urrrurrdrrrrd" },
    },
    {
      name: "cold",
      title: "Cold",
      note: "The first step up, on the optimal path, cost 1.5 nats at τ = 1, because more good ways lead right. At τ = 0.3 every nat weighs three times as much. What does that step cost now?",
      ask: oneOf("Three times as much", "As much as before", right("A quarter of it")),
      reveal:
        "A quarter, 0.35 nats. At a low temperature a value asks how good the best way is, and hardly how many good ways there are; and the best ways up and right are equally good.",
      hides: ["costs", "mistakes"],
      focus: { knobs: ["temperature"], parts: ["costs"] },
      onScreen: {
        note: "The first step up cost 1.5 nats at τ = 1. At τ = 0.3 a nat weighs three times as much. And that step?",
        reveal:
          "A quarter, 0.35 nats: cold, a value asks how good the best way is, and hardly how many there are.",
      },
      spoken:
        "Most multiply by three. Tell, and read the first bar. Up and right both begin a best way; at τ = 1 more good ways lead right, and that is what the step was charged for. Drag τ back to 1 and watch the bar come back.",
      params: { temperature: 0.3 },
    },
    {
      name: "hot",
      title: "Hot",
      note: "At τ = 4 a pit costs as many nats as before, but a nat weighs a quarter. At τ = 1 all of the 60 monkeys are at a goal in the end. How many are at τ = 4?",
      ask: { kind: "number", min: 0, max: 60, unit: "monkeys", truth: 1 },
      reveal:
        "One, and on average not even that. Ways that waste time are many, each of them costs little now, and together they outweigh the few that lead to a goal. Press Play.",
      hides: ["troop", "monkeys", "score"],
      opens: ["troop"],
      focus: { knobs: ["temperature"], parts: ["troop"] },
      onScreen: {
        note: "At τ = 1 all of the 60 monkeys are at a goal in the end. How many are at τ = 4?",
        reveal:
          "One, and on average not even that: ways that waste time are many, and each costs little now.",
      },
      spoken:
        "Collect three numbers from the room before you tell. Press Play and let them watch the crowd: a nat weighs a quarter of what it did, so wasting time is cheap, and there are far more ways to waste it than to arrive. Drag τ down and find where they begin to arrive.",
      params: { temperature: 4 },
    },
    {
      name: "shift",
      title: "A gift to all",
      note: "Every reward is 2 nats better, whatever is done. Does your path become more probable?",
      ask: oneOf("Yes, by 2 nats a step", right("No, not at all"), "No, it becomes less so"),
      reveal:
        "Not at all: every path of 30 steps has gained the same 60 nats, and what all of them gain cancels. Move c: the evidence follows it, and nothing else.",
      hides: [...odds, "shift"],
      opens: ["shift"],
      focus: { knobs: ["shift"], parts: ["odds", "shift"] },
      onScreen: {
        note: "Every reward is 2 nats better, whatever is done. Does your path become more probable?",
        reveal:
          "Not at all: every path of 30 steps gains the same 60 nats, and what all of them gain cancels.",
      },
      spoken:
        "Some say yes, as the path’s reward did rise. Tell, and drag c: the evidence follows it, and the path’s probability stays where it is. So that r be below 0 costs nothing: any reward with a ceiling can be shifted there.",
      params: { shift: 2 },
    },
  ],
});
