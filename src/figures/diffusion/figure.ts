import { simulatedFigure } from "../../frame/contract.ts";
import type { DiffusionSnapshot } from "../../runs/diffusion/snapshot.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { simulateInWorker } from "../../worker/client.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
import { type Knobs, knobs } from "./knobs.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 3.5: diffusion and flow matching as a VAE whose encoder is noise, step by step. */
export const figure = simulatedFigure<Knobs, DiffusionSnapshot, Simulation<DiffusionSnapshot>>({
  slug: "diffusion",
  title: "Noise as an encoder",
  claim:
    "The encoder only adds noise; the decoder learns every step back; the bound is the sum of what the steps cost.",
  params: knobs,
  scenes,
  // How the bound is drawn is no affair of the run's.
  simulate: ({ bars: _bars, ...params }) => simulateInWorker("diffusion", params),
  speeds: [2, 10, Number.POSITIVE_INFINITY],
  data: tables,
  checks,
  describe,
  source: [
    "inference/gaussianDiffusion.ts",
    "inference/diffusionBound.ts",
    "inference/reverseChain.ts",
    "inference/gaussianMixture.ts",
    "nets/denoiser.ts",
    "runs/diffusion/training.ts",
  ],
  View,
});
