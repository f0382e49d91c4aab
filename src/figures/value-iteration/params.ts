import { choice, integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";
import { gridworldParams } from "../../gridworld/gridworldParams.ts";

const { temperature, slip, backup, uniformPrior, stepCost, mudCost, pitCost, map } = gridworldParams;

/** The knobs of the figure `value-iteration`. */
export const params = {
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

export type Params = typeof params;
export type Values = ParamsOf<Params>;
