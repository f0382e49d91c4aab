import { mapNamed } from "../../control/maps.ts";
import { choice, integer, type ParamsOf, seed, toggle } from "../../knobs/specs.ts";
import { cellParam } from "../../gridworld/cellParam.ts";
import { gridworldParams, timeParam } from "../../gridworld/gridworldParams.ts";

/** The knobs of the figure `forward-backward`. */
export const params = {
  t: timeParam(8),
  at: cellParam("2,4"),
  colours: choice({
    label: "Colours show",
    options: { both: "α and β", alpha: "α", beta: "β", product: "α·β" },
    default: "both",
    hint: "Messages on a log scale, each against its own largest at this t; the product in plain probability.",
  }),
  across: choice({
    label: "Cones over time by",
    options: { rows: "rows", columns: "columns" },
    default: "rows",
    hint: "The small picture over time adds up the messages along each row, or along each column.",
  }),
  pinned: toggle({
    label: "Pin the end to a goal",
    default: true,
    hint: "On: it is known that the monkey is at a goal at t = T. The start is known either way.",
  }),
  samples: integer({
    label: "Sampled monkeys",
    min: 10,
    max: 1000,
    scale: "log",
    default: 1000,
    hint: "More of them narrow the band in which they must agree with the marginals.",
  }),
  ...gridworldParams,
  horizon: { ...gridworldParams.horizon, default: 16 },
  map: { ...gridworldParams.map, default: mapNamed("field") },
  seed: seed(),
} as const;

export type Params = typeof params;
export type Values = ParamsOf<Params>;
