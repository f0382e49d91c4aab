import { mapNamed } from "../../control/maps.ts";
import { actionNames } from "../../control/mdp.ts";
import { pureFigure } from "../../frame/contract.ts";
import { cellParam } from "../../gridworld/cellParam.ts";
import { gridworldParams, timeParam } from "../../gridworld/gridworldParams.ts";
import { choice, integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";
import { checks } from "./checks.ts";
import { model, type Optimism } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** A short way across the pits and a muddy way round. */
const muddyWayRound = "mmmmmmmmmmm/m#########m/mxxxxxxxxxm/S.........G/mxxxxxxxxxm/mmmmmmmmmmm";

const { temperature, slip, horizon, stepCost, mudCost, pitCost, map } = gridworldParams;

const knobs = {
  safeCost: number({
    label: "Lottery: sure cost",
    tex: "c",
    min: 0,
    max: 20,
    step: 0.1,
    default: 2,
    unit: "nats",
  }),
  winProbability: number({
    label: "Lottery: chance to win",
    tex: "p",
    min: 0,
    max: 1,
    step: 0.01,
    default: 0.25,
    hint: "How likely the gamble costs nothing.",
  }),
  loseCost: number({
    label: "Lottery: cost of losing",
    tex: "C",
    min: 0,
    max: 20,
    step: 0.1,
    default: 10,
    unit: "nats",
  }),
  backup: choice({
    label: "Whose belief",
    options: { optimistic: "optimistic", causal: "causal" },
    default: "optimistic",
    hint: "Which of the two monkeys is asked what its next step will do. Both walk, side by side, whichever you ask.",
  }),
  action: choice({
    label: "Action",
    options: Object.fromEntries(actionNames.map((name) => [name, name])) as Record<
      (typeof actionNames)[number],
      string
    >,
    default: "right",
    inPicture: true,
  }),
  t: timeParam(5),
  at: cellParam("3,4"),
  lives: integer({
    label: "Lives",
    min: 50,
    max: 5000,
    step: 50,
    scale: "log",
    default: 1000,
    hint: "How many lives of T steps each monkey lives in the true world.",
  }),
  seed: seed(),
  slip: { ...slip, default: 0.1 },
  temperature: { ...temperature, default: 0.2 },
  horizon: { ...horizon, default: 30 },
  stepCost,
  mudCost,
  pitCost,
  map: { ...map, default: mapNamed("bridge") },
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 4.5: what explains success is luck, and what the world pays is something else. */
export const figure = pureFigure<Knobs, Optimism>({
  slug: "optimism",
  title: "Optimism: inference believes in luck",
  claim:
    "Inference explains success by luck that the world does not give; holding the dynamics fixed cures it.",
  params: knobs,
  model,
  data: tables,
  checks,
  source: [
    "control/lottery.ts",
    "control/posteriorDynamics.ts",
    "control/policyReturn.ts",
    "control/sampleReturns.ts",
  ],
  View,
  scenes: [
    {
      name: "the-gamble",
      title: "The gamble",
      note: "Two nats for sure, or a gamble that loses ten three times in four. Predict: which does inference take? Then drag p to the left. How poor may the odds become before it stops?",
      params: {},
    },
    {
      name: "what-it-collects",
      title: "What it really collects",
      note: "Seen from success, the gamble was a win: it believes so almost surely. Compare the table’s last two lines: what it expects, and what the world pays.",
      params: { safeCost: 3, winProbability: 0.1, loseCost: 12 },
    },
    {
      name: "the-bridge",
      title: "The narrow bridge",
      note: "One move in ten slips to the side, and both sides are pits. The optimist walks straight across, sure that it will not slip. Find on its histogram what it believed and what it got.",
      params: { backup: "optimistic" },
    },
    {
      name: "steering-by-luck",
      title: "Steering by luck",
      note: "On the bridge the optimist sometimes presses “up”, towards the pit: it believes that it will slip to the right. Read the bars before you smile: for which of these did the world agree?",
      params: { action: "up" },
    },
    {
      name: "the-cure",
      title: "The cure",
      note: "Hold the dynamics fixed: Q = r + E V. This monkey believes what is so, takes the long way behind the wall, and collects what it expected.",
      params: { backup: "causal", at: "3,0", t: 1, action: "up" },
    },
    {
      name: "no-coward",
      title: "Not a coward",
      note: "Now the way round is mud, and the causal monkey crosses too: it weighs the pits by how often it will fall. On the same bridge the optimist falls twice as often, as it now and then steps towards a pit and trusts to slip.",
      params: { map: muddyWayRound, backup: "causal" },
    },
    {
      name: "certain",
      title: "No chance",
      note: "Slip is 0, and the lottery always wins. Both backups are the same, line for line: all the optimism was about chance. Raise the slip a little.",
      params: { slip: 0, winProbability: 1 },
    },
  ],
});
