import { mapNamed } from "../../control/maps.ts";
import { actionNames } from "../../control/mdp.ts";
import { pureFigure } from "../../frame/contract.ts";
import { cellParam } from "../../gridworld/cellParam.ts";
import { gridworldParams, timeParam } from "../../gridworld/gridworldParams.ts";
import { choice, integer, type ParamsOf, seed } from "../../knobs/specs.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
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
    inPicture: true,
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
    "Inference chooses its luck along with its actions; what it believes comes true once the dynamics are held fixed.",
  params: knobs,
  model,
  data: tables,
  checks,
  describe,
  source: ["control/posteriorDynamics.ts", "control/policyReturn.ts", "control/sampleReturns.ts"],
  View,
  scenes: [
    {
      name: "the-bridge",
      title: "The narrow bridge",
      note: "One move in ten slips to the side, and both sides are pits. The optimist crosses, and believes that this will cost ten nats, one a step. What does it cost on average?",
      ask: { kind: "number", min: 0, max: 200, unit: "nats", truth: 36.5 },
      reveal:
        "36.5 nats, which the lives that you see average nearly. Told that all went well, it reckons with no slip at all; the world makes it slip about once on a crossing, and every step that it then spends in a pit costs ten. The causal monkey walks round, which costs 19, as it knows. Open the lives to see how bad it can get.",
      hides: ["collected", "bridge", "lives", "visits"],
      focus: { parts: ["maps", "gap"] },
      onScreen: {
        note: "One in ten moves slips. The optimist expects to pay 10: what does it pay on average?",
        reveal:
          "36.5 nats, and these lives nearly: it reckoned with no slip. The causal monkey walks round, for 19.",
      },
      spoken:
        "Let them look at the left map: straight over the bridge, ten steps, ten nats, if nothing slips. Collect a few guesses before you press on; most of the room stays below 20. It pays 36.5, and the thousand lives that you see nearly that, because every step spent in a pit costs ten. The causal monkey goes round for 19 and is not surprised. Next we ask the optimist what it was thinking.",
      params: { backup: "optimistic" },
    },
    {
      name: "steering-by-luck",
      title: "Steering by luck",
      note: "On the bridge the optimist presses “up”, towards the pit, one time in twenty. What does it believe that “up” will do there?",
      ask: oneOf("Lead into the pit", right("Slip to the right"), "Slip to the left or to the right"),
      reveal:
        "Slip to the right, next to certainly. Of the three things that may happen it is the only one that explains a success. The world agrees one time in twenty.",
      hides: ["beliefs", "outcomes"],
      opens: ["step"],
      focus: { parts: ["step"] },
      onScreen: {
        note: "On the bridge the optimist now and then presses “up”, towards the pit. What does it believe this does?",
        reveal: "Slip to the right: only that explains a success. The world agrees one time in twenty.",
      },
      spoken:
        "The framed cell is in the middle of the bridge, and the action is up. Ask what this monkey can be thinking, and take hands. Press on and compare the two columns: what happens is the pit nine times in ten, what it believes is the slip to the right. Given that all went well, the dice must have helped: this is the luck of the title.",
      params: { action: "up" },
    },
    {
      name: "the-cure",
      title: "The cure",
      note: "Hold the dynamics fixed: Q = r + E V. This monkey believes what is so, takes the long way behind the wall, and collects what it expected. Whatever action you ask it about, both bars are the same.",
      opens: ["step"],
      focus: { parts: ["step"] },
      onScreen: {
        note: "Hold the dynamics fixed: Q = r + E V. Now both columns agree, whatever you ask.",
      },
      spoken:
        "Press through the five actions: both columns agree in every row, because the expectation is taken over the world as it is. Point at the colours: it takes the long way behind the wall. One line of the derivation has changed, E V for log E exp V, and the bound is now an honest one.",
      params: { backup: "causal", at: "3,0", t: 1, action: "up" },
    },
    {
      name: "no-coward",
      title: "Not a coward",
      note: "Now the way round is mud, which costs three nats a step. What does the causal monkey do?",
      ask: oneOf("It wades round", right("It takes the bridge"), "It stays at the start"),
      reveal:
        "It takes the bridge: it weighs the pits by how often it will fall, and mud costs more. On that bridge the optimist spends twice as long in pits, as it now and then steps towards one and trusts to slip.",
      hides: ["causal", "bridge", "lives", "visits", "policy"],
      focus: { parts: ["maps"] },
      onScreen: {
        note: "Now the way round is mud, which costs three nats a step. What does the causal monkey do?",
        reveal: "It takes the bridge: it weighs the pits by how often it will fall, and mud costs more.",
      },
      spoken:
        "Take hands; after the last scene much of the room thinks that causal means careful. Press on: it crosses. It weighs pits by how often it will fall, and all that mud costs more. Look at the pits beside the bridge: the optimist spends twice as long in them, as it now and then steps towards one and trusts to slip.",
      params: { map: muddyWayRound, backup: "causal" },
    },
    {
      name: "certain",
      title: "No chance",
      note: "Slip is 0, and both monkeys are the same: all the optimism was about chance. Raise the slip in hundredths. From which on does the causal monkey mostly walk round?",
      ask: { kind: "number", min: 0, max: 1, truth: 0.1 },
      reveal:
        "From 0.10 on. At 0.09 it still crosses more often than not, and one hundredth more sends nearly all of it round: two ways that cost about the same change places quickly where τ is low.",
      shows: { slip: 0.1 },
      focus: { knobs: ["slip"], parts: ["maps"] },
      onScreen: {
        note: "Slip is 0: both monkeys are the same. From which slip on does the causal one mostly walk round?",
        reveal: "From 0.10 on: two ways that cost about the same change places quickly where τ is low.",
      },
      spoken:
        "With no chance there is nothing to be lucky about, and the two maps are one. Take a guess, then raise the slip a hundredth at a time and stop at 0.09: still over the bridge more often than not. One more hundredth and nearly all of it goes round. The optimist on the left keeps crossing.",
      params: { slip: 0 },
    },
  ],
});
