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
      focus: { parts: ["values", "probabilities"] },
      onScreen: {
        note: "Lower the tallest bar slowly: when does V begin to care about the others?",
        reveal:
          "When it comes within two or three nats of them. V rises by a bar’s probability times its rise.",
      },
      spoken:
        "Say first that V is one number and that the softmax is the four on the right: the names are mixed up every year. Then lower the first bar slowly. At 3 it has 0.965 of the probability, and V lies 0.04 above it. Stop where somebody says that V follows no longer, and ask for its slope: they can read it on the right.",
      params: { values: "3,-1,-1.5,-2" },
    },
    {
      name: "all-equal",
      title: "All equal",
      note: "No action is better than another, and V stands at the top of its band, log 5 above every one of them. Add an action: V rises although nothing got better.",
      focus: { parts: ["values", "probabilities"] },
      onScreen: {
        note: "No action is better, and V stands log 5 above them all. Add one: V rises though nothing got better.",
      },
      spoken:
        "Press + once: V goes from 2.61 to 2.79, from log 5 to log 6 above the bars. Ask whether a monkey with six equal ways is better off than one with five; most say no. Without its prior the soft max counts ways: keep that for the last scene.",
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
      focus: { parts: ["values", "growing"] },
      onScreen: {
        note: "V lies 0.79 above the largest Q. Which closes this gap: adding 100 to every Q, or multiplying by 100?",
        reveal: "Multiplying: it pulls the Q’s apart. Adding lifts V and every Q alike, and the gap stays.",
      },
      spoken:
        "The notes say that V becomes the maximum as Q goes to infinity: ask which way of going. Take hands for all four answers. Then tell, and drag both handles: against the constant the gap is a flat line, against the factor it falls to nothing.",
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
      focus: { knobs: ["scale"], parts: ["values", "growing"] },
      onScreen: {
        note: "Two actions share the largest Q. Multiply every Q by 100: what is left of the gap to V?",
        reveal:
          "log 2, about 0.69: equal numbers stay equal, whatever multiplies them. Only τ → 0 closes it.",
      },
      spoken:
        "It is the trap after the last scene: many now say that nothing is left. Tell, and the factor goes to 100: the two lower actions are out of the sum, the two upper ones are not. Leave them with the limit that always works, τ to zero: the gap is τ log 2 then.",
      params: { values: "1.5,1.5,0,-1" },
    },
    {
      name: "cold",
      title: "τ → 0",
      note: "With the prior counted or not, V has met the largest Q, and the softmax has nearly made up its mind. Now drag τ to the right.",
      opens: ["temperature"],
      focus: { knobs: ["uniformPrior"], parts: ["values", "temperature"] },
      onScreen: {
        note: "V has met the largest Q, with the prior counted or not. Drag τ to the right, and the two part.",
      },
      spoken:
        "Drag the handle from the left end to the right and follow both curves. Counted, V sinks to the mean of the Q’s; ignored, it leaves through the ceiling. Ask which of the two still deserves the name of a maximum when it is hot.",
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
      focus: { knobs: ["uniformPrior"], parts: ["probabilities", "temperature"] },
      onScreen: {
        note: "Counted, V sinks to the mean of the Q’s; ignored, it grows without end. Do the probabilities differ?",
        reveal: "No: 1/n shifts V by τ log n and drops out of them. V has jumped, and they have not moved.",
      },
      spoken:
        "Take hands first: the curves are so far apart that many say yes. Tell, which turns the prior to ignored, and have them look at the bars and not at V. A factor that all actions share is divided out again; it comes back with the action prior.",
      params: { temperature: 30, uniformPrior: "counted" },
    },
  ],
});
