import { choice, integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { gridworldParams } from "../../gridworld/gridworldParams.ts";
import { simulateInWorker } from "../../worker/client.ts";
import type { Simulation } from "../../runs/simulation.ts";
import type { ValueIterationSnapshot } from "../../runs/valueIteration/snapshot.ts";
import { simulatedFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

const { temperature, slip, backup, uniformPrior, stepCost, mudCost, pitCost, map } = gridworldParams;

const knobs = {
  world: choice({
    label: "World",
    options: { room: "open room", fourRooms: "four rooms", maze: "maze", caves: "caves", own: "own map" },
    default: "fourRooms",
    hint: "Mazes and caves are drawn from the seed. Painting on a small map makes it your own.",
  }),
  size: integer({
    label: "Size",
    unit: "cells",
    min: 5,
    max: 500,
    default: 20,
    scale: "log",
    hint: "Rows and columns of a made map; your own has its own.",
  }),
  discount: number({
    label: "Discount",
    tex: "\\gamma",
    min: 0.5,
    max: 0.999,
    step: 0.001,
    default: 0.99,
    hint: "What a nat is worth one step later.",
  }),
  maximum: choice({
    label: "Maximum",
    options: { soft: "soft", hard: "hard" },
    default: "soft",
    hint: "Soft is V = τ log E exp(Q/τ); hard is V = max Q, its limit as τ → 0.",
  }),
  temperature,
  backup,
  uniformPrior: { ...uniformPrior, below: true },
  slip: { ...slip, default: 0.1 },
  stepCost,
  mudCost,
  pitCost,
  map: { ...map, label: "Own map, as text" },
  seed: seed({ hint: "Of mazes and caves.", below: true }),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 4.9: sweeps over a whole map, until nothing changes any more. */
export const figure = simulatedFigure<Knobs, ValueIterationSnapshot, Simulation<ValueIterationSnapshot>>({
  slug: "value-iteration",
  title: "Soft value iteration",
  claim:
    "With a discount γ below 1 the largest change in a sweep is at most γ times the last one, so the values settle.",
  params: knobs,
  simulate: (values) => simulateInWorker("valueIteration", values),
  speeds: [1, 5, Number.POSITIVE_INFINITY, 20],
  data: tables,
  checks,
  describe,
  source: [
    "control/softValueIteration.ts",
    "control/softBackup.ts",
    "control/fixedPoint.ts",
    "control/stationaryPath.ts",
    "control/walkReturn.ts",
    "control/bestWalk.ts",
  ],
  View,
  scenes: [
    {
      name: "enough",
      title: "Good enough",
      note: "After 134 sweeps no value changes by more than 10⁻⁸ any more. Now take the likeliest action in every cell: after how many sweeps does that walk cost at most one nat more than the best one? Answer, and play.",
      ask: { kind: "number", min: 0, max: 134, unit: "sweeps", truth: 44 },
      reveal:
        "After 44. Word of the goal needs 38 sweeps to the start, and a few more put the doors in order. The other ninety change many values and hardly an action: to act you need to know what is better, not by how much. The 0.2 nats that remain are the soft maximum’s own taste: it likes ways that have others beside them.",
      focus: { parts: ["map", "regret"] },
      onScreen: {
        note: "It settles after 134 sweeps. After how many does the walk cost at most a nat more than the best?",
        reveal: "After 44. To act you need to know what is better, not by how much.",
      },
      spoken:
        "Collect numbers, then press Play. Word of the goal needs 38 sweeps to the start, and a few more put the doors in order: at 44 the walk is within a nat of the best. The other ninety sweeps change many values and hardly an action. The 0.2 nats that remain are the soft maximum’s own taste for ways that have others beside them.",
      hides: ["regret"],
      until: 100,
      params: {},
    },
    {
      name: "news",
      title: "News from the goal",
      note: "V begins at 0, and word of the goal travels a cell a sweep: after 38 it is at the start. Step twice: a dashed line appears, γ times lower with each sweep, and the residual keeps to it; it may never be above. Predict: at which sweep will it fall away from the line?",
      ask: oneOf("Long before sweep 38", "About then", right("Long after")),
      reveal:
        "Long after, between sweeps 80 and 90. The first word is of the shortest ways alone. News of longer ways, and of slips, still arrives when every cell has heard that there is a goal.",
      focus: { parts: ["map", "residual"] },
      onScreen: {
        note: "Word of the goal travels a cell a sweep: 38 to the start. When does the residual leave the dashed line?",
        reveal:
          "Between sweeps 80 and 90: news of longer ways, and of slips, still arrives after the first word.",
      },
      spoken:
        "Step twice, so that the dashed line is there: γ times lower with each sweep, and the residual may never be above it. Take hands: long before 38, about then, long after? Then play. It lies on the bound long after every cell has heard that there is a goal, and only then falls away.",
      until: 90,
      params: {},
    },
    {
      name: "impatient",
      title: "γ = 0.95",
      note: "At γ = 0.99 it took 134 sweeps. With a smaller γ the residual has to fall faster: will it take fewer sweeps, or more?",
      ask: oneOf("Fewer", right("More")),
      reveal:
        "More: 358. So far from the goal V is almost that of wandering for ever, and as that never ends, each sweep shrinks what is missing by γ and no more. At 0.99 it pays to walk to the goal from everywhere, and once a walk has come to its end nothing of it is missing any more.",
      focus: { knobs: ["discount"], parts: ["map", "residual"] },
      onScreen: {
        note: "At γ = 0.99 it took 134 sweeps. The bound falls faster at 0.95: will it take fewer, or more?",
        reveal:
          "More, 358: far from the goal it wanders for ever, and each sweep shrinks what is missing by γ alone.",
      },
      spoken:
        "Nearly everybody says fewer, and the dashed line agrees with them. Play to the end: 358. At 0.95 it does not pay to walk to the goal from far away, so those cells wander for ever, and of an endless sum every sweep removes γ and no more. A bound is not a forecast.",
      until: 150,
      params: { discount: 0.95 },
    },
    {
      name: "prior-ignored",
      title: "Prior ignored",
      note: "A sum over five actions, in place of their mean, pays log 5 nats a step, at the goal too and for ever. V now rises, and the residual keeps to the dashed line, γ times lower each sweep, to the very end; the walk is found as soon as ever.",
      focus: { parts: ["map", "residual"] },
      onScreen: {
        note: "Without the prior each step pays log 5, for ever: the residual keeps to the dashed line to the end.",
      },
      spoken:
        "Play at full speed. V rises instead of falling, since a sum over five actions in place of a mean pays log 5 nats a step, at the goal too. Nothing ever ends, so the residual lies on the bound to the last sweep. Point at the path: it was found as early as ever.",
      speed: Number.POSITIVE_INFINITY,
      params: { uniformPrior: "ignored", discount: 0.97 },
    },
    {
      name: "hard",
      title: "Hard, no slip",
      note: "The residual will fall off a cliff: once the word has reached the farthest cell nothing is left to learn. After how many sweeps is that? Count the steps.",
      ask: { kind: "number", min: 0, max: 100, unit: "sweeps", truth: 38 },
      reveal:
        "After 38, the steps from S to G: a cell a sweep, and no way but the shortest counts. The next sweep changes nothing.",
      focus: { parts: ["map", "residual"] },
      onScreen: {
        note: "Hard maximum, no slip: the residual falls off a cliff. After how many sweeps? Count the steps.",
        reveal: "After 38, the steps from S to G: a cell a sweep, and no way but the shortest counts.",
      },
      spoken:
        "Give them half a minute to count the steps from S to G through the doors; somebody will get it. Play: the residual falls to nothing after sweep 38. With a hard maximum and no chance only the shortest way counts, and it is known the moment the word is there.",
      until: 39,
      params: { maximum: "hard", slip: 0 },
    },
    {
      name: "luck",
      title: "Slippery",
      note: "Half of all moves slip. Play, and mark where the arrow on the scale of V ends up: that is V at the start. Then set the next state to causal and play again. Which of the two believes that the goal is nearer?",
      ask: oneOf(right("The optimistic one"), "The causal one"),
      reveal:
        "The optimistic one: V is −61 nats at the start, where the causal one, who takes slips as they come, has −96. Yet the walks differ by less than half a nat, the causal one’s being better: wrong values may still be in the right order.",
      focus: { knobs: ["backup"], parts: ["map", "regret"] },
      onScreen: {
        note: "Half of all moves slip. Play, mark the arrow on the scale of V; then do it with causal. Which hopes more?",
        reveal: "The optimist: −61 nats against −96. Yet the walks differ by less than half a nat.",
      },
      spoken:
        "Play and put a finger on the arrow over the scale: it ends at −61. Set the next state to causal and play again: −96. The optimist believes that the goal is much nearer than it is. Then read the regret of both: the walks differ by less than half a nat. Wrong values may still be in the right order.",
      until: 60,
      speed: Number.POSITIVE_INFINITY,
      params: { slip: 0.5 },
    },
    {
      name: "maze",
      title: "Maze, 49 × 49",
      note: "The word runs through every corridor at once. Until it reaches S, the likeliest actions from there lead nowhere; at the sweep that brings it the whole path to G appears at once.",
      focus: { parts: ["map", "regret"] },
      onScreen: {
        note: "The word runs through every corridor at once. When it reaches S, the whole path appears at once.",
      },
      spoken:
        "Press Play and say nothing: the wave fills the corridors from the goal. Until it reaches S the likeliest actions from there lead nowhere and the regret is flat; at the sweep that brings the word the whole path stands there.",
      params: { world: "maze", size: 49, discount: 0.999, maximum: "hard", slip: 0 },
    },
    {
      name: "large",
      title: "Caves, 500 × 500",
      note: "A quarter of a million cells, at full speed. The count beside Play tells how many sweeps a second your machine manages.",
      focus: { parts: ["map", "residual"] },
      onScreen: {
        note: "A quarter of a million cells, at full speed. How many sweeps does this machine manage in ten seconds?",
      },
      spoken:
        "Press Play, count to ten with the room and read out the steps beside the button: a plain table in a browser, no network. It is here to show how far exact sweeps carry before anything has to be learned.",
      speed: Number.POSITIVE_INFINITY,
      params: { world: "caves", size: 500, discount: 0.999, temperature: 0.2, slip: 0 },
    },
  ],
});
