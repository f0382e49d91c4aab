import { choice, integer, number, type ParamsOf, seed, toggle } from "../../knobs/specs.ts";

/** The knobs of the figure `algorithm`. */
export const params = {
  stepBy: choice({
    label: "A step is",
    options: { line: "one line", iteration: "an iteration" },
    default: "iteration",
    live: true,
    hint: "What Step and Play go on by. Within an iteration, a step by iteration runs the lines that are left.",
  }),
  learningRate: number({
    label: "Learning rate",
    tex: "\\eta",
    min: 0.001,
    max: 0.1,
    step: 0.001,
    scale: "log",
    default: 0.03,
    live: true,
    hint: "Takes effect at the next update.",
  }),
  cooling: toggle({
    label: "It falls over time",
    default: true,
    live: true,
    hint: "At iteration t the rate is η (1 + t/50)^(−2/3). Without this the parameters never come to rest.",
  }),
  estimator: choice({
    label: "Line 7 by",
    options: { reparameterized: "path", scoreFunction: "policy gradient" },
    default: "reparameterized",
    hint: "The derivative through z = μ + σε, or the policy gradient of 1.4. Both are right on average.",
  }),
  points: integer({ label: "Data points", tex: "N", min: 5, max: 100, default: 20, scale: "log" }),
  noise: number({
    label: "Noise of x",
    tex: "\\nu",
    min: 0.4,
    max: 1.5,
    step: 0.01,
    scale: "log",
    default: 0.7,
    hint: "The decoder’s standard deviation, known to it.",
  }),
  seed: seed(),
} as const;

export type Params = typeof params;
export type Values = ParamsOf<Params>;
