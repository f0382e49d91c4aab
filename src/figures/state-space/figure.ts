import type { ParamsOf } from "../../knobs/specs.ts";
import { simulateInWorker } from "../../worker/client.ts";
import type { Simulation } from "../../runs/simulation.ts";
import type { StateSpaceSnapshot } from "../../runs/stateSpace/snapshot.ts";
import { simulatedFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
import { knobs } from "./knobs.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 3.6: a body seen through noise, a filter and a smoother that learn to follow it, and the exact answer. */
export const figure = simulatedFigure<Knobs, StateSpaceSnapshot, Simulation<StateSpaceSnapshot>>({
  slug: "state-space",
  title: "Following a body that is seldom seen",
  claim:
    "A q of independent moments stays nats below log p(o) however long it trains; a chain of moments does not.",
  params: knobs,
  describe,
  scenes,
  // Which of the two is drawn is no affair of the run's.
  simulate: ({ shows: _shows, ...params }) => simulateInWorker("stateSpace", params),
  speeds: [5, 25, Number.POSITIVE_INFINITY],
  data: tables,
  checks,
  source: [
    "inference/kalmanFilter.ts",
    "inference/filterCeilings.ts",
    "inference/pathElbo.ts",
    "nets/gatedUnits.ts",
    "nets/statePathElbo.ts",
    "runs/stateSpace/training.ts",
  ],
  View,
});
