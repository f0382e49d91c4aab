import { mapNamed } from "../../control/maps.ts";
import { pureFigure } from "../../frame/contract.ts";
import { gridworldParams } from "../../gridworld/gridworldParams.ts";
import { pathParam, twoGoals } from "../../gridworld/path/pathParam.ts";
import { choice, type ParamsOf, seed } from "../../knobs/specs.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
import { model, type WhoseGoal } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

const { temperature: walkers, map, horizon, backup, uniformPrior, ...others } = gridworldParams;

const knobs = {
  path: pathParam("uurr"),
  suspects: choice({
    label: "Suspected goals",
    options: { marked: "the map’s goals", cells: "every cell" },
    default: "marked",
    hint: "Which cells may have been the goal of whoever walked the path: one of those marked G, or any cell at all.",
  }),
  temperature: {
    ...walkers,
    label: "A monkey’s temperature",
    hint: "How careless the monkeys are whose path the button “A monkey’s” takes. The posterior is not told.",
  },
  seed: seed({ below: true }),
  ...others,
  horizon: { ...horizon, default: 30 },
  backup: { ...backup, below: true },
  uniformPrior: { ...uniformPrior, below: true },
  map: { ...map, default: mapNamed("goals") },
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** What tells of the goal, and of the temperature: parts of the picture, and tables. */
const goal = ["goal", "goals", "steps", "posterior"] as const;
const temperature = ["temperature", "temperatures", "posterior"] as const;

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
  describe,
  source: ["control/goalPosterior.ts", "control/belief.ts", "control/scoreTrajectory.ts"],
  View,
  scenes: [
    {
      name: "whose",
      title: "Whose goal",
      note: "Three goals, and a path that has only begun; the upper one has two thirds of the probability. Walk on with the arrow keys, four steps to the right. All goals lie that way: how sure of the upper one will you be?",
      ask: oneOf("Surer than now", "As sure as now", right("Less sure than now")),
      reveal:
        "Less sure than now: further to the right the goal below is nearly as near, and that the path went up first matters less. (The fourth step wins a little back: whoever is going down would by now be turning.) Now take one step up or down: one step off the common way tells more than four along it.",
      shows: { path: "uurrrrrr" },
      focus: { parts: ["goal"] },
      onScreen: {
        note: "The path has only begun; the upper goal has two thirds. Four steps to the right: how sure will you be?",
        reveal:
          "Less sure: further right the goal below is nearly as near, and the first steps up matter less.",
      },
      spoken:
        "All three goals lie to the right, so many say as sure, or surer. Tell, and the four steps are walked: read the upper curve. Then draw one step up or down: a step off the common way tells more than four along it.",
      params: {},
    },
    {
      name: "nothing-yet",
      title: "Standing still",
      note: "Four steps, and all of them “stay”. What have you learned about the goal and the temperature?",
      ask: oneOf(
        "Nothing at all",
        right("Nothing of the goal, much of the temperature"),
        "Something of both",
      ),
      reveal:
        "Much of the temperature: each wasted step costs a nat, wherever the goal is, and only the careless waste four. Take one step to the right, and then one up.",
      hides: [...new Set([...goal, ...temperature])],
      focus: { parts: ["goal", "temperature"] },
      onScreen: {
        note: "Four steps, and all of them “stay”. What have you learned of the goal, and of the temperature?",
        reveal: "Of the goal nothing, of the temperature much: only the careless waste four nats.",
      },
      spoken:
        "Many say nothing at all. Tell: the curves lie flat on one another, and the bars lean to the right. Each wasted step cost a nat, wherever the goal is. Then draw one step to the right and one up, and ask which of the two pictures answered.",
      params: { path: "ssss" },
    },
    {
      name: "careless",
      title: "A careless walker",
      note: "This path reached its goal, by way of a detour and a pit. You know where it was going. How careful was it?",
      ask: oneOf("As careful as can be, τ = ⅛", right("So-so, τ = 2"), "It does not care, τ = 16"),
      reveal:
        "So-so. A careful one does not step into a pit, and one that does not care does not find the goal. Take the detours out, one by one, and watch the bars move to the left.",
      hides: temperature,
      focus: { parts: ["temperature"] },
      onScreen: {
        note: "This path reached its goal, by way of a detour and a pit. How careful was its walker?",
        reveal:
          "So-so, τ = 2: a careful one keeps out of pits, and one that does not care does not find the goal.",
      },
      spoken:
        "Let them give a reason for each answer: the pit speaks against the careful, the arrival against the careless, and what is left is the middle. Then draw the way again without its detours, and watch the bars move to the left.",
      params: { map: twoGoals, path: "urrrurdrrrrrd" },
    },
    {
      name: "anywhere",
      title: "Any cell",
      note: "Now every cell is suspected, and a straight path rules out all that lies behind it. Draw on, with a bend, and see how much a bend tells.",
      focus: { knobs: ["suspects"], parts: ["goal"] },
      onScreen: {
        note: "Any cell may be the goal, and a straight path rules out all behind it. Draw on, with a bend.",
      },
      spoken:
        "Let them read the map: the stronger its colour, the likelier a cell is the goal, and behind the walker there is nothing. Draw on with a bend, and ask what has become of the cells that it leaves aside. Nothing but backward messages is at work, one for each suspect.",
      params: { map: twoGoals, suspects: "cells", path: "urrrrr" },
    },
    {
      name: "as-near",
      title: "Nearly as near",
      note: "The path ends five steps from the upper goal and four from the lower. How likely is the lower one?",
      ask: oneOf("About as likely as the upper", "Twice as likely", right("Next to certain")),
      reveal:
        "Next to certain: what tells is the way, and not where it ends. Read the curves from the left: the first step, down, told most, as hardly anybody who is going to the upper goal begins like that.",
      hides: goal,
      focus: { parts: ["goal"] },
      onScreen: {
        note: "The path ends five steps from the upper goal and four from the lower. How likely is the lower one?",
        reveal: "Next to certain: the way tells, and not its end. The first step, down, told most.",
      },
      spoken:
        "The room counts steps and says about as likely. Tell, and read the curves from the left: the first step told most, as hardly anybody who is going to the upper goal begins like that. Every step is a likelihood, and they multiply.",
      params: { map: twoGoals, path: "drdrrrrr" },
    },
  ],
});
