import { choice, integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";
import { gridworldParams } from "../../gridworld/gridworldParams.ts";
import { simulateInWorker } from "../../worker/client.ts";
import type { Simulation } from "../../runs/simulation.ts";
import type { ValueIterationSnapshot } from "../../runs/valueIteration/snapshot.ts";
import { simulatedFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
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
    label: "Rows and columns",
    min: 5,
    max: 500,
    default: 20,
    scale: "log",
    hint: "Of a made map; your own has its own size.",
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
  uniformPrior,
  slip: { ...slip, default: 0.1 },
  stepCost,
  mudCost,
  pitCost,
  map: { ...map, label: "Own map, as text" },
  seed: seed({ hint: "Of mazes and caves." }),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 4.9: sweeps over a whole map, until nothing changes any more. */
export const figure = simulatedFigure<Knobs, ValueIterationSnapshot, Simulation<ValueIterationSnapshot>>({
  slug: "value-iteration",
  title: "Soft value iteration",
  claim:
    "With a discount γ below 1 no sweep changes the values by more than γ times what the sweep before it did, so they settle, whatever the map.",
  params: knobs,
  simulate: (values) => simulateInWorker("valueIteration", values),
  speeds: [1, 5, Number.POSITIVE_INFINITY, 20],
  data: tables,
  checks,
  source: [
    "control/softValueIteration.ts",
    "control/softBackup.ts",
    "control/fixedPoint.ts",
    "control/stationaryPath.ts",
  ],
  View,
  scenes: [
    {
      name: "news",
      title: "News from the goal",
      note: "Step a few times: V starts at 0, and word of the goal travels a cell a sweep. Predict when the residual will leave the dashed line: before or after the word has reached the start?",
      params: {},
    },
    {
      name: "impatient",
      title: "γ = 0.95",
      note: "Play to the end. It converges far sooner, and the path from the start no longer finds the goal: so far away, the goal is worth less than the bother of choosing every step.",
      params: { discount: 0.95 },
    },
    {
      name: "prior-ignored",
      title: "Prior ignored",
      note: "Summing over five actions pays log 5 nats a step, at the goal too, for ever. V now rises, and the residual keeps to the dashed line to the very end: compare the two slopes.",
      params: { uniformPrior: "ignored", discount: 0.97 },
    },
    {
      name: "hard",
      title: "Hard, no slip",
      note: "The residual falls off a cliff. Once the word has reached the farthest cell there is nothing left to learn: after how many sweeps is that?",
      params: { maximum: "hard", slip: 0 },
    },
    {
      name: "luck",
      title: "Slippery",
      note: "Half of all moves slip. Play, note V at the start, then switch “Next state” to causal and play again. Which of the two believes that the goal is nearer, and which is right?",
      params: { slip: 0.5 },
    },
    {
      name: "maze",
      title: "Maze, 100 × 100",
      note: "Set the speed to full. The word runs through every corridor at once; when it meets the start, the path is there.",
      params: { world: "maze", size: 100, discount: 0.999, maximum: "hard", slip: 0 },
    },
    {
      name: "large",
      title: "Caves, 500 × 500",
      note: "A quarter of a million cells. At full speed, how many sweeps does your machine manage in a second?",
      params: { world: "caves", size: 500, discount: 0.999, temperature: 0.2, slip: 0 },
    },
  ],
});
