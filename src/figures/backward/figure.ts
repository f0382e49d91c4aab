import { mapNamed } from "../../control/maps.ts";
import { pureFigure } from "../../frame/contract.ts";
import { cellParam } from "../../gridworld/cellParam.ts";
import { gridworldParams, timeParam } from "../../gridworld/gridworldParams.ts";
import { choice, type ParamsOf } from "../../knobs/specs.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
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
    "Swept from the last step to the first, a soft maximum turns rewards into values; as τ → 0, into value iteration’s.",
  params: knobs,
  model,
  data: tables,
  checks,
  describe,
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
      note: "At t = T nothing follows, so V is minus the cost of the cell, whatever you do there. Which cells will have another V one step earlier, at t = T − 1? Answer, then press Step.",
      ask: oneOf("Those beside the goal", "Mud and pits", right("All but the goal")),
      reveal:
        "All but the goal: with two steps to go, a second one has to be paid for. Only beside the goal is it cheaper, as one action in five leads where nothing costs.",
      shows: { t: 19 },
      focus: { parts: ["map", "cell"] },
      onScreen: {
        note: "At t = T a cell’s V is minus its cost. Which cells have another V one step earlier?",
        reveal: "All but the goal: with two steps to go, a second one has to be paid for.",
      },
      spoken:
        "Start at the end: nothing follows, so there is nothing to choose, and all arrows are the same. Take hands on which cells change, then press on. Beside the goal only one action in five leads where nothing costs, so even there V falls.",
      params: { t: 20, at: "3,8" },
    },
    {
      name: "wave",
      title: "News of the goal",
      note: "Seven steps are left. A cell that is too far to profit from the goal knows no direction: its arrows are four short ones. Press Play and watch them wake up, one ring of cells a step.",
      focus: { parts: ["map"] },
      onScreen: {
        note: "It has not come far. Press Play: the arrows wake, one ring of cells a step.",
      },
      spoken:
        "Press Play and say nothing for ten seconds. The message walks backward from the goal at one cell a step: a cell that is farther away than there are steps left knows no direction, and its arrows stay four short ones.",
      params: { t: 14, at: "0,6" },
    },
    {
      name: "cold",
      title: "Cold",
      note: "At τ = 0.1 soft and hard values differ by less than 2 nats anywhere. Raise τ to 1, then to 3: where does the difference grow most?",
      reveal:
        "At first far from the goal: each of the many steps has to be found among five actions. Then around the pit, since a hotter monkey steps into it.",
      shows: { temperature: 3 },
      opens: ["hard"],
      focus: { knobs: ["temperature"], parts: ["map", "hard"] },
      onScreen: {
        note: "At τ = 0.1 soft is hard. Raise τ to 1, then to 3: where does the difference grow most?",
        reveal: "First far from the goal, where many steps have to be found; then around the pit.",
      },
      spoken:
        "Drag τ slowly and stop at 1 before you go on to 3. What is paid for randomness is paid a step at a time, so the far cells pay first. At 3 the monkey is so hot that it steps into the pit, and the cells around it know.",
      params: { temperature: 0.1, t: 1 },
    },
    {
      name: "ignored",
      title: "The prior’s weight",
      note: "The notes leave p(a|s) = 1/5 out. Every V rises by τ log 5 for each step that is left, above 0 even; no arrow moves. Switch the prior back and compare.",
      focus: { knobs: ["uniformPrior"], parts: ["map", "cell"] },
      onScreen: { note: "Without the prior of 1/5 every V rises by τ log 5 a step. Does any arrow move?" },
      spoken:
        "The notes leave the prior out, and V comes out above 0 although no reward is. Switch it back and forth: numbers jump, arrows do not, because a constant for each step that is left cancels in Q − V.",
      params: { uniformPrior: "ignored", t: 1 },
    },
    {
      name: "bridge",
      title: "Lucky bridge",
      note: "One move in five slips, on a bridge between pits. Optimism plans for not slipping and walks straight on. Where will the arrow at the start point once the next state is causal?",
      ask: oneOf("Straight on", right("Up or down"), "It stays"),
      reveal:
        "Up or down: a causal value takes the slips as they come, so a pit counts with its full cost, and the long way round the pits is cheaper.",
      shows: { backup: "causal" },
      focus: { knobs: ["backup"], parts: ["map", "cell"] },
      onScreen: {
        note: "One move in five slips, between pits. Where will the causal arrow at the start point?",
        reveal: "Up or down: the causal value takes the slips as they come, and walks round the pits.",
      },
      spoken:
        "This is the seed of the section on optimism. The backup that inference gives takes log E exp V: it explains success by not slipping. Ask what the monkey should do, then switch to E V and watch the first arrow turn.",
      params: { map: mapNamed("bridge"), slip: 0.2, horizon: 25, t: 1, at: "3,0" },
    },
    {
      name: "actions",
      title: "Five a cell",
      note: "A triangle for each move, a square for staying. In the framed cell, in the mud, left is best: back to cheap floor. Move t back: at which t is right, towards the goal, the best?",
      ask: { kind: "number", min: 1, max: 20, truth: 7 },
      reveal:
        "From t = 7 back: then enough steps are left for the goal, where nothing is paid any more, to make up for the mud on the way.",
      shows: { t: 7 },
      focus: { parts: ["map", "cell"] },
      onScreen: {
        note: "In the framed mud cell left is best at t = 12. At which t is right, to the goal, best?",
        reveal: "From t = 7 back: then enough free steps at the goal are left to pay for the mud.",
      },
      spoken:
        "A triangle is a move, the square is staying. Walk t back one press at a time and let them read the two numbers: while few steps are left, cheap floor wins; with more of them, the goal does.",
      params: { show: "Q", t: 12, at: "3,5" },
    },
  ],
});
