import { clock, simulate } from "../../runs/simulate.ts";
import { type Simulation } from "../../runs/simulation.ts";
import { simulatedFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { run } from "../../runs/race/run.ts";
import type { RaceSnapshot } from "../../runs/race/snapshot.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 2.4: three estimators climb one ELBO, twenty runs each. */
export const figure = simulatedFigure<Params, RaceSnapshot, Simulation<RaceSnapshot>>({
  slug: "race",
  title: "The race",
  claim:
    "From the same start, with the same samples and learning rate, the estimator with less noise climbs the same ELBO faster and holds the top more steadily.",
  params,
  scenes,
  simulate: (values) => simulate(run, values, clock),
  speeds: [5, 25, 100],
  data: tables,
  checks,
  source: [
    "inference/raceRunner.ts",
    "inference/gradientEstimators.ts",
    "inference/ascent.ts",
    "inference/race.ts",
  ],
  View,
});
