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
      until: 150,
      params: { discount: 0.95 },
    },
    {
      name: "prior-ignored",
      title: "Prior ignored",
      note: "A sum over five actions, in place of their mean, pays log 5 nats a step, at the goal too and for ever. V now rises, and the residual keeps to the dashed line, γ times lower each sweep, to the very end; the walk is found as soon as ever.",
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
      until: 60,
      speed: Number.POSITIVE_INFINITY,
      params: { slip: 0.5 },
    },
    {
      name: "maze",
      title: "Maze, 49 × 49",
      note: "The word runs through every corridor at once. Until it reaches S, the likeliest actions from there lead nowhere; at the sweep that brings it the whole path to G appears at once.",
      params: { world: "maze", size: 49, discount: 0.999, maximum: "hard", slip: 0 },
    },
    {
      name: "large",
      title: "Caves, 500 × 500",
      note: "A quarter of a million cells, at full speed. The count beside Play tells how many sweeps a second your machine manages.",
      speed: Number.POSITIVE_INFINITY,
      params: { world: "caves", size: 500, discount: 0.999, temperature: 0.2, slip: 0 },
    },
  ],
});
