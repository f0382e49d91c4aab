import { mapNamed } from "../../control/maps.ts";
import { actionNames } from "../../control/mdp.ts";
import { choice, integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";
import { cellParam } from "../../gridworld/cellParam.ts";
import { gridworldParams, timeParam } from "../../gridworld/gridworldParams.ts";

const { temperature, slip, horizon, stepCost, mudCost, pitCost, map } = gridworldParams;

/** The knobs of the figure `optimism`: the lottery's three, then the bridge's. */
export const params = {
  safeCost: number({
    label: "Lottery: sure cost",
    tex: "c",
    min: 0,
    max: 20,
    step: 0.1,
    default: 2,
    unit: "nats",
  }),
  winProbability: number({
    label: "Lottery: chance to win",
    tex: "p",
    min: 0,
    max: 1,
    step: 0.01,
    default: 0.25,
    hint: "How likely the gamble costs nothing.",
  }),
  loseCost: number({
    label: "Lottery: cost of losing",
    tex: "C",
    min: 0,
    max: 20,
    step: 0.1,
    default: 10,
    unit: "nats",
  }),
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
  stepCost,
  mudCost,
  pitCost,
  map: { ...map, default: mapNamed("bridge") },
} as const;

export type Params = typeof params;
export type Values = ParamsOf<Params>;
