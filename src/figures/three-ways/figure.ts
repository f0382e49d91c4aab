import { simulateInWorker } from "../../worker/client.ts";
import type { Simulation } from "../../runs/simulation.ts";
import type { ThreeWaysSnapshot } from "../../runs/threeWays/snapshot.ts";
import { simulatedFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 1.2: one q for all, one network, one q for each point, on the same data. */
export const figure = simulatedFigure<Params, ThreeWaysSnapshot, Simulation<ThreeWaysSnapshot>>({
  slug: "three-ways",
  title: "Three ways to choose q",
  claim:
    "A shared q stays below a network’s, the network’s below one q for each point, and all three below log p(x).",
  params,
  scenes,
  // How it is drawn is no affair of the run's.
  simulate: ({ up: _up, ...values }) => simulateInWorker("threeWays", values),
  speeds: [5, 25, 100],
  data: tables,
  checks,
  source: [
    "inference/familyFits.ts",
    "inference/familySlopes.ts",
    "nets/amortizedEncoder.ts",
    "runs/threeWays/fits.ts",
  ],
  View,
});
