import { keptSetNamed } from "../../data/own/keptSet.ts";
import { simulatedFigure } from "../../frame/contract.ts";
import type { VaeSimulation, VaeSnapshot } from "../../runs/vae/snapshot.ts";
import { simulateInWorker } from "../../worker/client.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
import { type Knobs, knobs } from "./knobs.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** The centrepiece: a VAE that learns handwritten digits in front of the reader. */
export const figure = simulatedFigure<Knobs, VaeSnapshot, VaeSimulation>({
  slug: "vae",
  title: "A variational autoencoder, learning",
  claim:
    "One network describes a digit in a few numbers, another draws it back; their ELBO stays below log p(x).",
  params: knobs,
  lighter: { width: 64, batch: 32 },
  scenes,
  simulate: async (params) =>
    simulateInWorker("vae", params, params.data === "own" ? await keptSetNamed(params.set) : null),
  speeds: [1, 5, 20, Number.POSITIVE_INFINITY],
  data: tables,
  checks,
  describe,
  source: [
    "nets/vae.ts",
    "nets/likelihood.ts",
    "nets/estimators.ts",
    "nets/gradientVariance.ts",
    "nets/iwae.ts",
    "nets/evidence.ts",
    "nets/adam.ts",
    "runs/vae/run.ts",
    "runs/vae/betaSweep.ts",
  ],
  View,
});
