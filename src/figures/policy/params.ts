import { choice, type ParamsOf } from "../../knobs/specs.ts";
import { cellParam } from "../../gridworld/cellParam.ts";
import { gridworldParams, timeParam } from "../../gridworld/gridworldParams.ts";

/** The knobs of the figure `policy`. */
export const params = {
  t: timeParam(9),
  at: cellParam("5,5"),
  action: choice({
    label: "Action",
    options: { up: "up", right: "right", down: "down", left: "left", stay: "stay" },
    default: "right",
    inPicture: true,
  }),
  show: choice({
    label: "Colours show",
    options: { entropy: "entropy", V: "V" },
    default: "entropy",
    hint: "How undecided the policy is in each cell, from 0 to log 5 nats; or how good the cell is.",
  }),
  ...gridworldParams,
  // Long enough that a cell which is reached late still has time for a detour.
  horizon: { ...gridworldParams.horizon, default: 30 },
} as const;

export type Params = typeof params;
export type Values = ParamsOf<Params>;
