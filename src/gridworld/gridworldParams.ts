import { shippedMaps } from "../control/maps.ts";
import { mapProblem } from "../control/parseMap.ts";
import { choice, integer, number, text } from "../knobs/specs.ts";

const cost = (label: string, what: string, standard: number) =>
  number({
    label,
    min: 0,
    max: 20,
    step: 0.1,
    default: standard,
    unit: "nats",
    hint: `What leaving a cell of ${what} costs; the reward is minus that.`,
    inPicture: true,
  });

/** The longest horizon. */
const longest = 200;

/** What the map is made of: its text and its costs. Their controls stand with its tools. */
export const mapParams = {
  map: text({
    label: "Map, as text",
    default: shippedMaps[0].text,
    problem: mapProblem,
    readings: (typed) => [typed.trim()],
    separator: "/",
    inPicture: true,
    hint: "One character a cell: . floor, m mud, x pit, # wall, S start, G goal, 2–9 floor of that cost. Copy it, or paste another.",
  }),
  stepCost: cost("Cost of a step", "floor", 1),
  mudCost: cost("Cost of mud", "mud", 3),
  pitCost: cost("Cost of a pit", "a pit", 10),
} as const;

/** The knobs that all gridworlds of chapter 4 share. A figure spreads them among its own, and may change a default. */
export const gridworldParams = {
  temperature: number({
    label: "Temperature",
    tex: "\\tau",
    min: 0.05,
    max: 20,
    step: 0.01,
    scale: "log",
    default: 1,
    hint: "How forgiving optimality is: p(O = 1|s,a) = exp(r/τ). Small is strict, large is lenient.",
  }),
  slip: number({
    label: "Slip",
    min: 0,
    max: 1,
    step: 0.01,
    default: 0,
    hint: "Probability that a move goes to one of the two sides instead, half each.",
  }),
  horizon: integer({ label: "Horizon", tex: "T", min: 1, max: longest, default: 20, unit: "steps" }),
  backup: choice({
    label: "Next state",
    options: { optimistic: "optimistic", causal: "causal" },
    default: "optimistic",
    hint: "Optimistic is inference, τ log E exp(V/τ): luck is part of the explanation. Causal is E V: the dynamics stay as they are.",
  }),
  uniformPrior: choice({
    label: "Uniform action prior",
    options: { counted: "counted", ignored: "ignored" },
    default: "counted",
    hint: "Counted: V averages over the five actions. Ignored, as in the notes: V sums over them, and is larger by τ log 5 a step.",
  }),
  ...mapParams,
} as const;

/** The time that is looked at, where the picture has a slider for it; beyond the horizon it is the last. */
export const timeParam = (standard: number) =>
  integer({ label: "Time", tex: "t", min: 1, max: longest, default: standard, inPicture: true });
