import { mapNamed } from "../../control/maps.ts";
import { pureFigure } from "../../frame/contract.ts";
import { cellParam } from "../../gridworld/cellParam.ts";
import { gridworldParams, timeParam } from "../../gridworld/gridworldParams.ts";
import { choice, type ParamsOf } from "../../knobs/specs.ts";
import { checks } from "./checks.ts";
import { type Backward, model } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

const knobs = {
  t: timeParam(12),
  at: cellParam("3,4"),
  show: choice({
    label: "Colours show",
    options: { V: "V of cells", Q: "Q of actions" },
    default: "V",
    hint: "One colour a cell, or five: a triangle for each move and a square for staying.",
  }),
  ...gridworldParams,
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 4.3: the backward sweep over a gridworld, with a cell's backup written out and hard value iteration beside it. */
export const figure = pureFigure<Knobs, Backward>({
  slug: "backward",
  title: "Backward messages are soft values",
  claim:
    "Swept from the last step to the first, a soft maximum over actions turns rewards into the value of every cell; as the temperature falls it becomes the hard maximum of value iteration.",
  params: knobs,
  model,
  data: tables,
  checks,
  source: [
    "control/backwardMessages.ts",
    "control/localBackup.ts",
    "control/hardBackup.ts",
    "control/enumerate.ts",
  ],
  View,
  scenes: [
    {
      name: "last-step",
      title: "Last step",
      note: "At t = T nothing follows, so V is minus the cost of the cell, whatever you do there. Predict which cells change at t = T − 1, then press Step.",
      params: { t: 20, at: "3,8" },
    },
    {
      name: "wave",
      title: "News of the goal",
      note: "Seven steps are left: cells further than six from the goal cannot gain by walking towards it. Press Play and watch the arrows wake up, one ring of cells a step.",
      params: { t: 14, at: "0,6" },
    },
    {
      name: "cold",
      title: "Cold",
      note: "At τ = 0.1 soft and hard values differ by less than 2 nats anywhere. Raise τ: where does the difference grow most, and what lies between there and the goal?",
      params: { temperature: 0.1, t: 1 },
    },
    {
      name: "ignored",
      title: "The prior’s weight",
      note: "The notes leave p(a|s) = 1/5 out. Every V rises by τ log 5 for each step that is left, above 0 even; no arrow moves. Switch the prior back and compare.",
      params: { uniformPrior: "ignored", t: 1 },
    },
    {
      name: "bridge",
      title: "Lucky bridge",
      note: "One move in five slips, on a bridge between pits. Optimism plans for not slipping and walks straight on. Set the next state to causal: where do the arrows at the start turn?",
      params: { map: mapNamed("bridge"), slip: 0.2, horizon: 25, t: 1, at: "3,0" },
    },
    {
      name: "actions",
      title: "Five a cell",
      note: "A triangle for each move, a square for staying. In the framed cell up and down run into walls, so three of the five are one colour. Move t: when does the best way out turn from left to right?",
      params: { show: "Q", t: 8, at: "3,5" },
    },
  ],
});
