import { simulateInWorker } from "../../worker/client.ts";
import type { Simulation } from "../../runs/simulation.ts";
import type { ValueIterationSnapshot } from "../../runs/valueIteration/snapshot.ts";
import { simulatedFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 4.9: sweeps over a whole map, until nothing changes any more. */
export const figure = simulatedFigure<Params, ValueIterationSnapshot, Simulation<ValueIterationSnapshot>>({
  slug: "value-iteration",
  title: "Soft value iteration",
  claim:
    "With a discount γ below 1 no sweep changes the values by more than γ times what the sweep before it did, so they settle, whatever the map.",
  params,
  scenes,
  simulate: (values) => simulateInWorker("valueIteration", values),
  speeds: [1, 5, Number.POSITIVE_INFINITY, 20],
  data: tables,
  checks,
  source: [
    "control/softValueIteration.ts",
    "control/softBackup.ts",
    "control/fixedPoint.ts",
    "control/stationaryPath.ts",
  ],
  View,
});
