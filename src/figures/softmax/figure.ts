import { pureFigure } from "../../frame/contract.ts";
import { list, problemWithList } from "../../knobs/lists.ts";
import { choice, number, type ParamsOf } from "../../knobs/specs.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { View } from "./View.tsx";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
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
    hint: "Ignored, V is made of a sum, and lies above the largest Q. Counted, it is made of a mean, τ log mean exp(Q/τ): lower by τ log n, and below the largest Q.",
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
    "The soft max is one number, τ log Σ exp(Q/τ), up to τ log n above the largest Q; its slopes in the n Q’s are the softmax.",
  params: knobs,
  model,
  data: tables,
  checks,
  describe,
  source: ["control/softLevels.ts", "math/logSumExp.ts", "math/categorical.ts"],
  View,
  scenes: [
    {
      name: "one-stands-out",
      title: "One Q stands out",
      note: "The soft max sits just above the tallest bar. Lower that bar slowly and watch its probability: when does V begin to care about the others?",
      reveal:
        "When the bar comes within two or three nats of them. Raise one bar a little, and V rises by that bar’s probability times as much: by nearly all of it while the bar stands out, by 1/n when all are level.",
      shows: { values: "0,-1,-1.5,-2" },
      params: { values: "3,-1,-1.5,-2" },
    },
    {
      name: "all-equal",
      title: "All equal",
      note: "No action is better than another, and V stands at the top of its band, log 5 above every one of them. Add an action: V rises although nothing got better.",
      params: { values: "1,1,1,1,1" },
    },
    {
      name: "scaled-up",
      title: "Add 100, or times 100",
      note: "V lies 0.79 above the largest Q. “V becomes the maximum as Q grows”: which way of growing closes this gap, adding 100 to every Q or multiplying every Q by 100?",
      ask: oneOf("Adding", right("Multiplying"), "Both", "Neither"),
      reveal:
        "Multiplying, which pulls the Q’s apart. Adding lifts V and every Q by the same 100, and the gap stays. “Q → ∞” alone does not say which is meant.",
      hides: ["gap", "overScale", "overShift"],
      opens: ["growing"],
      params: { values: "2,1.5,1,0.5" },
    },
    {
      name: "tie",
      title: "Two at the top",
      note: "Now two actions share the largest Q. Multiply every Q by 100: what is left of the gap between V and that Q?",
      ask: oneOf("Nothing", right("log 2"), "log 4", "It grows without end"),
      reveal:
        "log 2, about 0.69: two numbers that are equal stay equal, whatever they are multiplied by. Only τ → 0 closes this gap, as it is τ log 2 then.",
      hides: ["gap", "overScale"],
      shows: { scale: 100 },
      opens: ["growing"],
      params: { values: "1.5,1.5,0,-1" },
    },
    {
      name: "cold",
      title: "τ → 0",
      note: "With the prior counted or not, V has met the largest Q, and the softmax has nearly made up its mind. Now drag τ to the right.",
      opens: ["temperature"],
      params: { temperature: 0.05 },
    },
    {
      name: "hot",
      title: "τ → ∞, prior counted",
      note: "With the prior counted V sinks to the plain mean of the Q’s, as if actions were taken blindly. Ignored, V grows without end, by log n for each 1 that τ grows. Are the probabilities any different then?",
      ask: oneOf("Yes", right("No")),
      reveal:
        "No. Counting the prior multiplies every exp(Q/τ) by the same 1/n, which shifts V by τ log n and drops out of the probabilities, as these are divided by their sum. It is ignored now: V has jumped up, the probabilities have not moved.",
      shows: { uniformPrior: "ignored" },
      opens: ["temperature"],
      params: { temperature: 30, uniformPrior: "counted" },
    },
  ],
});
