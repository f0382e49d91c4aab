import { mapNamed } from "../../control/maps.ts";
import { actionNames } from "../../control/mdp.ts";
import { pureFigure } from "../../frame/contract.ts";
import { cellParam } from "../../gridworld/cellParam.ts";
import { gridworldParams, timeParam } from "../../gridworld/gridworldParams.ts";
import { choice, integer, type ParamsOf, seed } from "../../knobs/specs.ts";
import { checks } from "./checks.ts";
import { model, type Optimism } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** A short way across the pits and a muddy way round. */
const muddyWayRound = "mmmmmmmmmmm/m#########m/mxxxxxxxxxm/S.........G/mxxxxxxxxxm/mmmmmmmmmmm";

const { temperature, slip, horizon, uniformPrior, stepCost, mudCost, pitCost, map } = gridworldParams;

const knobs = {
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
  uniformPrior,
  stepCost,
  mudCost,
  pitCost,
  map: { ...map, default: mapNamed("bridge") },
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 4.5, thirty decisions: what explains success is luck, and what the world pays is something else. */
export const figure = pureFigure<Knobs, Optimism>({
  slug: "optimism",
  title: "Optimism: inference believes in luck",
  claim:
    "Inference explains success by luck that the world does not give, and so collects less than it believes; holding the dynamics fixed cures it.",
  params: knobs,
  model,
  data: tables,
  checks,
  source: ["control/posteriorDynamics.ts", "control/policyReturn.ts", "control/sampleReturns.ts"],
  View,
  scenes: [
    {
      name: "the-bridge",
      title: "The narrow bridge",
      note: "One move in ten slips to the side, and both sides are pits. Predict: how many nats does the optimist think that crossing will cost it, and how many does it cost? Read its line below the maps, then open its lives.",
      params: { backup: "optimistic" },
    },
    {
      name: "steering-by-luck",
      title: "Steering by luck",
      note: "On the bridge the optimist sometimes presses “up”, towards the pit. Why? Open “One step” and read the bars before you smile: what does it believe that “up” will do, and how often does the world agree?",
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
      note: "Now the way round is mud. Predict: does the causal monkey still take it? It weighs the pits by how often it will fall. On the same bridge the optimist falls more often, as it now and then steps towards a pit and trusts to slip.",
      params: { map: muddyWayRound, backup: "causal" },
    },
    {
      name: "certain",
      title: "No chance",
      note: "Slip is 0. Both backups are the same, line for line: all the optimism was about chance. Raise the slip in hundredths: from which on does the causal monkey walk round?",
      params: { slip: 0 },
    },
  ],
});
