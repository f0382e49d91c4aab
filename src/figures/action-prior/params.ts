import { mapNamed } from "../../control/maps.ts";
import { choice, type ParamsOf } from "../../knobs/specs.ts";
import { cellParam } from "../../gridworld/cellParam.ts";
import { gridworldParams, timeParam } from "../../gridworld/gridworldParams.ts";
import { priorParam } from "./priorParam.ts";

/** The knobs of the figure `action-prior`. */
export const params = {
  logPrior: priorParam("0,0,0,0,2"),
  beside: choice({
    label: "Beside it",
    options: { uniform: "uniform", withReward: "r + τ log p", withoutLog: "r + p" },
    default: "uniform",
    hint: "What the left map shows: no preference, your prior paid out as a reward, or that reward with the log forgotten.",
  }),
  t: timeParam(1),
  at: cellParam("3,4"),
  ...gridworldParams,
  uniformPrior: choice({
    ...gridworldParams.uniformPrior,
    default: "ignored",
    hint: "Whether the computation by reward counts the uniform prior on top of yours. Its V is then lower by τ log 5 a step, its policy is the same.",
  }),
  horizon: { ...gridworldParams.horizon, default: 24 },
  map: { ...gridworldParams.map, default: mapNamed("field") },
} as const;

export type Params = typeof params;
export type Values = ParamsOf<Params>;
