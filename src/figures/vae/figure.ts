import { simulateInWorker } from "../../worker/client.ts";
import type { VaeSimulation, VaeSnapshot } from "../../runs/vae/snapshot.ts";
import { simulatedFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** The centrepiece: a VAE that learns handwritten digits in front of the reader. */
export const figure = simulatedFigure<Params, VaeSnapshot, VaeSimulation>({
  slug: "vae",
  title: "A variational autoencoder, learning",
  claim:
    "One network learns to describe a digit in a few numbers, another to draw it back; the ELBO both climb stays below log p(x).",
  params,
  scenes,
  simulate: (values) => simulateInWorker("vae", values),
  speeds: [1, 5, 20, Number.POSITIVE_INFINITY],
  data: tables,
  checks,
  source: ["nets/vae.ts", "nets/estimators.ts", "nets/adam.ts", "runs/vae/run.ts"],
  View,
});
