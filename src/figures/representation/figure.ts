import { pictureProblem } from "../../control/gridPicture.ts";
import { simulatedFigure } from "../../frame/contract.ts";
import { gridworldParams } from "../../gridworld/gridworldParams.ts";
import { choice, integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";
import type { RepresentationSnapshot } from "../../runs/representation/snapshot.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { simulateInWorker } from "../../worker/client.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

const { map, stepCost, mudCost, pitCost } = gridworldParams;

const knobs = {
  background: choice({
    label: "Background",
    options: { snow: "snow", stripes: "stripes", blobs: "blobs" },
    default: "snow",
    hint: "What moves behind the map: every pixel for itself; stripes that drift, one number; three blobs that wander, six numbers.",
  }),
  nuisance: number({
    label: "Strength",
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.8,
    hint: "Share of the background in every pixel. At 0 there is none; at 1 of the map nothing is to be seen but the agent’s light.",
  }),
  latent: integer({
    label: "Code size",
    min: 1,
    max: 16,
    default: 8,
    hint: "Numbers in the code: all that the learner on z gets to see.",
  }),
  beta: number({
    label: "Price",
    tex: "\\beta",
    min: 0.1,
    max: 100,
    step: 0.1,
    scale: "log",
    default: 1,
    hint: "What a nat of KL costs as the VAE is trained. Anything but 1 trains a second VAE at 1, to compare with.",
  }),
  steps: integer({
    label: "Steps each",
    min: 500,
    max: 6000,
    step: 250,
    default: 2000,
    hint: "Steps of each learner in the world, after the random play that all have behind them; one update of the network each.",
  }),
  seeds: integer({
    label: "Learners each",
    min: 5,
    max: 10,
    default: 5,
    below: true,
    hint: "For each way of seeing, a seed each: it begins with other weights and explores by other chance; the VAE is one for all.",
  }),
  map: { ...map, problem: pictureProblem, default: "S...../....../..##../..##../....../.....G" },
  stepCost,
  mudCost,
  pitCost,
  seed: seed({ below: true, hint: "Of everything: play, backgrounds, the VAE and all learners." }),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 3.3: a replay buffer, a VAE trained on it, and Q-learning on what each way of seeing gives. */
export const figure = simulatedFigure<Knobs, RepresentationSnapshot, Simulation<RepresentationSnapshot>>({
  slug: "representation",
  title: "Learning on codes",
  claim:
    "A VAE’s code keeps what few numbers can rebuild: it helps Q-learning if that is the state, and hinders it if not.",
  params: knobs,
  describe,
  scenes,
  simulate: (values) => simulateInWorker("representation", values),
  data: tables,
  checks,
  source: [
    "control/gridPicture.ts",
    "nets/plain/pictureVae.ts",
    "nets/plain/qNetwork.ts",
    "runs/representation/learner.ts",
    "math/leastSquares.ts",
  ],
  View,
});
