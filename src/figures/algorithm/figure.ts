import { clock, simulate } from "../../runs/simulate.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { simulatedFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { run } from "../../runs/loop/run.ts";
import type { LoopSnapshot } from "../../runs/loop/snapshot.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 1.3: the loop of amortized variational inference, with its numbers. */
export const figure = simulatedFigure<Params, LoopSnapshot, Simulation<LoopSnapshot>>({
  slug: "algorithm",
  title: "The algorithm, line by line",
  claim:
    "With one data point and one sample of z at a time, gradient ascent on both θ and φ finds the decoder of maximum likelihood and the encoder that inverts it.",
  params,
  scenes,
  simulate: (values) => simulate(run, values, clock),
  speeds: [1, 5, 50, 500, 5000],
  data: tables,
  checks,
  source: [
    "inference/amortizedLoop.ts",
    "inference/sampledElbo.ts",
    "inference/lineModel.ts",
    "inference/loopOracle.ts",
  ],
  View,
});
