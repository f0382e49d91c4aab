import { ownCount, problemWithDemonstrations } from "../../data/demonstrationText.ts";
import { simulatedFigure } from "../../frame/contract.ts";
import { choice, integer, number, type ParamsOf, seed, text } from "../../knobs/specs.ts";
import type { ImitationSnapshot } from "../../runs/imitation/snapshot.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { simulateInWorker } from "../../worker/client.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
import { exampleDemonstrations } from "../../data/exampleDemonstrations.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

const knobs = {
  z: number({
    label: "Code",
    tex: "z",
    min: -6,
    max: 6,
    step: 0.1,
    default: 0,
    live: true,
    hint: "The suggestion that the decoder is given. You can drag it on the picture.",
  }),
  leftWeight: number({
    label: "Share that passes left",
    tex: "w",
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.5,
    hint: "Of the demonstrators. No start tells who will.",
  }),
  noise: number({
    label: "Wobble",
    min: 0.05,
    max: 0.4,
    step: 0.01,
    default: 0.1,
    hint: "Of the demonstrators: a standard deviation at the end of the way.",
  }),
  beta: number({
    label: "Weight of the KL",
    tex: "\\beta",
    min: 0.001,
    max: 100,
    step: 0.001,
    scale: "log",
    default: 1,
    live: true,
    hint: "Of the conditional VAE. 1 gives the bound.",
  }),
  prior: choice({
    label: "Prior of z",
    options: { standard: "N(0, 1)", learned: "learned" },
    default: "learned",
    hint: "p(z | x): one Gaussian whatever x, or a network’s mixture of two.",
  }),
  looks: choice({
    label: "Looks on the way",
    options: { "1": "1", "2": "2", "4": "4", "8": "8", "16": "16" },
    default: "1",
    hint: "An answer is good for 16 steps if a policy looks once, for one if it looks 16 times.",
  }),
  demonstrations: integer({
    label: "Demonstrations",
    tex: "N",
    min: 10,
    max: 1000,
    default: 200,
    scale: "log",
    below: true,
  }),
  spread: number({
    label: "Spread of the starts",
    min: 0.05,
    max: 0.4,
    step: 0.01,
    default: 0.1,
    below: true,
    hint: "A standard deviation.",
  }),
  act: choice({
    label: "Policies act by",
    options: { mean: "mean", sample: "sample" },
    default: "mean",
    below: true,
    live: true,
    hint: "Their answer’s mean, or one drawn with its σ too. Which half of a mixture, and z, are always drawn.",
  }),
  shown: integer({
    label: "q of demonstration",
    min: 1,
    max: 1000,
    default: 1,
    scale: "log",
    below: true,
    live: true,
    hint: "Whose q(z | x, y) is drawn. Beyond the last it is the last.",
  }),
  data: choice({
    label: "Demonstrations are",
    options: { process: "drawn", own: "your own" },
    default: "process",
    below: true,
    hint: "Of the process above, or yours: drawn or pasted below the picture.",
  }),
  own: text({
    label: "Your own, as text",
    default: exampleDemonstrations,
    separator: "/",
    problem: problemWithDemonstrations,
    below: true,
    hint: `A line for each of ${ownCount.min} to ${ownCount.max}: x at the start and after each of 16 steps.`,
  }),
  learningRate: number({
    label: "Learning rate",
    tex: "\\eta",
    min: 0.0003,
    max: 0.03,
    step: 0.0001,
    scale: "log",
    default: 0.003,
    below: true,
    live: true,
  }),
  seed: seed({ hint: "Fixes the demonstrations, the networks’ first weights and all luck on the way." }),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 3.4: demonstrators who do not agree, cloned by a Gaussian, by a mixture and by a conditional VAE. */
export const figure = simulatedFigure<Knobs, ImitationSnapshot, Simulation<ImitationSnapshot>>({
  slug: "imitation",
  title: "Left or right, but not between",
  claim:
    "Average those who pass on either side and you pass on neither; a policy that draws a z can keep both ways.",
  params: knobs,
  scenes,
  // What is only drawn is no affair of the run's.
  simulate: ({ z: _z, shown: _shown, ...params }) => simulateInWorker("imitation", params),
  speeds: [5, 25, 100, Number.POSITIVE_INFINITY],
  data: tables,
  checks,
  describe,
  source: [
    "inference/demonstrators.ts",
    "inference/clonedLikelihood.ts",
    "inference/crashProbability.ts",
    "nets/conditionalVae.ts",
    "nets/diffusionPolicy.ts",
    "nets/mixtureDensity.ts",
    "nets/gaussianPolicy.ts",
    "runs/imitation/rollOut.ts",
  ],
  View,
});
