import { choice, number, type ParamsOf, text } from "../../knobs/specs.ts";
import { problemWithList } from "../../knobs/lists.ts";
import { qKnob, ranges } from "./model.ts";

/** The knobs of the figure `softmax`. */
export const params = {
  values: text({
    label: "Q of each action",
    tex: "Q",
    default: "2.5,1,0.5,-1.5",
    problem: (typed) => problemWithList(typed, qKnob.max, 1),
    hint: "One to eight numbers, commas between, none beyond ±10; dragging a bar changes them.",
  }),
  temperature: number({
    label: "Temperature",
    tex: "\\tau",
    ...ranges.temperature,
    step: 0.01,
    scale: "log",
    default: 1,
    hint: "V = τ log Σ exp(Q/τ).",
  }),
  uniformPrior: choice({
    label: "Uniform prior 1/n",
    options: { ignored: "ignored", counted: "counted" },
    default: "ignored",
    hint: "Counted, V = τ log of the mean of exp(Q/τ): lower by τ log n, whatever the Q’s are.",
  }),
  scale: number({
    label: "Multiply every Q by",
    tex: "k",
    ...ranges.scale,
    step: 0.1,
    scale: "log",
    default: 1,
  }),
  shift: number({
    label: "Then add to every Q",
    tex: "c",
    ...ranges.shift,
    step: 0.5,
    default: 0,
    unit: "nats",
  }),
} as const;

export type Params = typeof params;
export type Values = ParamsOf<Params>;
