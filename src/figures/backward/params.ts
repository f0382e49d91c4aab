import { choice, type ParamsOf } from "../../knobs/specs.ts";
import { cellParam } from "../../gridworld/cellParam.ts";
import { gridworldParams, timeParam } from "../../gridworld/gridworldParams.ts";

/** The knobs of the figure `backward`. */
export const params = {
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

export type Params = typeof params;
export type Values = ParamsOf<Params>;
