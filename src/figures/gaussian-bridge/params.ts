import { choice, integer, number, type ParamsOf, seed, toggle } from "../../knobs/specs.ts";

/** Half the width and half the height of the plane. */
export const reach = { x: 6, y: 4.4 };

const place = (label: string, most: number, standard: number) =>
  number({ label, min: -most, max: most, step: 0.1, default: standard, below: true });

/** The knobs of the figure `gaussian-bridge`. */
export const params = {
  t: integer({ label: "Time", tex: "t", min: 0, max: 60, default: 10, inPicture: true }),
  pinned: toggle({
    label: "Pin the end to the goal",
    default: true,
    hint: "On: x_T is the goal for certain, an endless pull. The start is known either way.",
  }),
  endCost: number({
    label: "Terminal pull",
    min: 0.01,
    max: 100,
    step: 0.01,
    scale: "log",
    default: 0.5,
    unit: "nats",
    hint: "Cost of ending one unit away from the goal, twice; of no account while the end is pinned.",
  }),
  stateCost: number({
    label: "Cost of being away",
    min: 0,
    max: 2,
    step: 0.01,
    default: 0,
    unit: "nats",
    hint: "Cost of each step spent one unit away from the goal, twice.",
  }),
  controlCost: number({
    label: "Control cost",
    tex: "\\rho",
    min: 0.1,
    max: 10,
    step: 0.1,
    scale: "log",
    default: 1,
    unit: "nats",
    hint: "Cost of an action of one unit, twice. An unplanned action has variance τ/ρ.",
  }),
  noise: number({
    label: "Noise",
    min: 0,
    max: 1.5,
    step: 0.01,
    default: 0,
    hint: "Standard deviation of what the world adds to every step.",
  }),
  horizon: integer({ label: "Horizon", tex: "T", min: 1, max: 60, default: 20, unit: "steps" }),
  temperature: number({
    label: "Temperature",
    tex: "\\tau",
    min: 0.01,
    max: 5,
    step: 0.01,
    scale: "log",
    default: 0.2,
  }),
  backup: choice({
    label: "Next state",
    options: { optimistic: "optimistic", causal: "causal" },
    default: "optimistic",
    hint: "Optimistic is inference: the noise, too, is believed to head for the goal. Causal leaves the noise as it is.",
  }),
  startX: place("Start, x", reach.x, -4),
  startY: place("Start, y", reach.y, -1.5),
  goalX: place("Goal, x", reach.x, 4),
  goalY: place("Goal, y", reach.y, 1.5),
  samples: integer({ label: "Sampled paths", min: 10, max: 1000, scale: "log", default: 1000 }),
  seed: seed(),
} as const;

export type Params = typeof params;
export type Values = ParamsOf<Params>;
