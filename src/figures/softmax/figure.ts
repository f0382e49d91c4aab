import { pureFigure } from "../../frame/contract.ts";
import { list, problemWithList } from "../../knobs/lists.ts";
import { choice, number, type ParamsOf } from "../../knobs/specs.ts";
import { View } from "./View.tsx";
import { checks } from "./checks.ts";
import { model, qKnob, ranges, type Softmax } from "./model.ts";
import { tables } from "./tables.ts";

const knobs = {
  values: list({
    label: "Q of each action",
    tex: "Q",
    default: "2.5,1,0.5,-1.5",
    problem: (typed) => problemWithList(typed, qKnob.max, 1),
    hint: "One to eight numbers, commas, semicolons or spaces between, none beyond ±10; dragging a bar changes them.",
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

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 4.4: the number log Σ exp Q, and the probabilities that share its name. */
export const figure = pureFigure<Knobs, Softmax>({
  slug: "softmax",
  title: "Soft max, which is not softmax",
  claim:
    "The soft max is one number, log Σ exp Q: with no prior counted it lies between the largest Q and log n above it. The softmax is n probabilities, and they are its slopes.",
  params: knobs,
  model,
  data: tables,
  checks,
  source: ["control/softLevels.ts", "math/logSumExp.ts", "math/categorical.ts"],
  View,
  scenes: [
    {
      name: "one-stands-out",
      title: "One Q stands out",
      note: "The soft max sits just above the tallest bar. Lower that bar slowly: when does V begin to care about the others? Compare its slope with the bar’s probability below.",
      params: { values: "3,-1,-1.5,-2" },
    },
    {
      name: "all-equal",
      title: "All equal",
      note: "No action is better than another, and V is above every one of them by log 5. Where has it touched in the band? Add an action: V rises although nothing got better.",
      params: { values: "1,1,1,1,1" },
    },
    {
      name: "scaled-up",
      title: "Every Q times k",
      note: "Predict before you drag the two handles below: which of multiplying and adding closes the gap to the largest Q? “Q → ∞” alone does not say which is meant.",
      params: { values: "2,1.5,1,0.5" },
    },
    {
      name: "tie",
      title: "Two at the top",
      note: "Multiply until the axis ends. The gap stays open at log 2: how many actions share the top?",
      params: { values: "1.5,1.5,0,-1", scale: 10, temperature: 1 },
    },
    {
      name: "cold",
      title: "τ → 0",
      note: "Both soft maxima have met at the largest Q, and the softmax has nearly made up its mind. Now drag τ to the right.",
      params: { temperature: 0.05 },
    },
    {
      name: "hot",
      title: "τ → ∞, prior counted",
      note: "With the prior counted V sinks to the plain mean: the hottest monkey does not look. Ignored, V leaves through the roof at a rate of log n. Are the probabilities any different?",
      params: { temperature: 30, uniformPrior: "counted" },
    },
  ],
});
