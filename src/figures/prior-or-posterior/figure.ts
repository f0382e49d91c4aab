import { integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";
import { simulateInWorker } from "../../worker/client.ts";
import type {
  PriorOrPosteriorSimulation,
  PriorOrPosteriorSnapshot,
} from "../../runs/priorOrPosterior/snapshot.ts";
import { simulatedFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** What the probe can be asked for: as far out as the shipped run of free code puts its codes. */
const reach = { min: -50, max: 50, step: 0.01, live: true, below: true } as const;

const knobs = {
  beta: number({
    label: "Price of code",
    tex: "\\beta",
    scale: "log",
    min: 0,
    max: 50,
    step: 0.05,
    default: 1,
    live: true,
    hint: "At rest it picks the shipped run trained at the nearest β; while it plays the network trains on at this one.",
  }),
  points: integer({
    label: "Digits encoded",
    tex: "N",
    min: 100,
    max: 1000,
    step: 50,
    default: 500,
    live: true,
    hint: "How many held-out digits the aggregate is a mixture of.",
  }),
  z1: number({ ...reach, label: "Probe, across", tex: "z_1", default: 1.5, hint: "Or drag on the plane." }),
  z2: number({ ...reach, label: "Probe, up", tex: "z_2", default: -1.5 }),
  seed: seed({
    below: true,
    hint: "Fixes which digits are encoded, all draws, and the digits and noise of the training.",
  }),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 3.2: what a sampler needs to be near the prior is the aggregate of all codes, not each of them. */
export const figure = simulatedFigure<Knobs, PriorOrPosteriorSnapshot, PriorOrPosteriorSimulation>({
  slug: "prior-or-posterior",
  title: "The prior, or where the codes are",
  claim:
    "A code’s cost has two parts: sampling needs one of them small, and at β = 1 a VAE mostly pays for the other.",
  params: knobs,
  scenes,
  simulate: (params) => simulateInWorker("priorOrPosterior", params),
  speeds: [1, 5, 20, Number.POSITIVE_INFINITY],
  data: tables,
  checks,
  describe,
  source: [
    "inference/elboSurgery.ts",
    "inference/planeCubature.ts",
    "inference/cellIntegrals.ts",
    "inference/aggregatePosterior.ts",
    "inference/holes.ts",
    "runs/priorOrPosterior/run.ts",
    "runs/priorOrPosterior/samples.ts",
    "runs/priorOrPosterior/ladder.ts",
  ],
  View,
});
