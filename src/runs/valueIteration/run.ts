import { controlProblem } from "../../control/controlProblem.ts";
import { gridworld } from "../../control/gridworld.ts";
import { madeMap } from "../../control/madeMap.ts";
import { parseMap } from "../../control/parseMap.ts";
import { SoftValueIteration } from "../../control/softValueIteration.ts";
import { Rng } from "../../math/rng.ts";
import { residualText } from "./residualText.ts";
import type { Simulation, SimulationEvent } from "../simulation.ts";
import { TOLERANCE, type ValueIterationParams, type ValueIterationSnapshot } from "./snapshot.ts";
import { MeasuredValues } from "./measuredValues.ts";
import { pictureOf, worstExcess } from "./picture.ts";
import { readValueIteration, writeValueIteration } from "./save.ts";

interface Opening {
  readonly params: ValueIterationParams;
  readonly now: () => number;
}

/** Value iteration on a map, a step a sweep, standing at step 0. Throws a RangeError for a map that cannot be read. */
export function createValueIterationRun({ params, now }: Opening): Simulation<ValueIterationSnapshot> {
  const { world: kind, size, seed, discount, maximum } = params;
  const map = kind === "own" ? parseMap(params.map) : madeMap(kind, size, Rng.of(seed, kind));
  const world = gridworld(map, params, params.slip);
  const problem = controlProblem(world, { ...params, horizon: 1 });
  const iteration = new SoftValueIteration({ ...problem, discount, maximum });
  const measured = new MeasuredValues(iteration.settings);
  const { residuals } = iteration;
  let excess = 0;
  const isOver = () => residuals.length > 0 && residuals[residuals.length - 1] <= TOLERANCE;
  const snapshot = (isWhole: boolean): ValueIterationSnapshot => {
    const event = isOver() ? finished(residuals) : null;
    return {
      ...pictureOf(iteration, map),
      ...(event && { event }),
      worstExcess: excess,
      converged: event !== null,
      measured: isWhole ? measured.of(iteration.V) : null,
    };
  };
  return {
    settle: async () => snapshot(true),
    async advance({ steps, milliseconds }) {
      const end = now() + milliseconds;
      for (let done = 0; done < steps && !isOver(); done++) {
        const before = residuals.at(-1);
        const residual = iteration.sweep();
        if (before !== undefined) excess = Math.max(excess, residual - discount * before);
        if (now() >= end) break;
      }
      return snapshot(false);
    },
    update: async () => undefined,
    save: async () => writeValueIteration(params, iteration.V, residuals),
    async restore(bytes) {
      const saved = readValueIteration(bytes);
      const other = Object.entries(saved.params).find(
        ([name, value]) => params[name as keyof ValueIterationParams] !== value,
      );
      if (other || saved.V.length !== world.states)
        throw new Error(
          `The saved value iteration was run with another setting of “${other?.[0] ?? "map"}”.`,
        );
      // The array that the next sweep starts from: its numbers are all that a sweep depends on.
      iteration.V.set(saved.V);
      residuals.splice(0, residuals.length, ...saved.residuals);
      excess = worstExcess(residuals, discount);
    },
    dispose: () => undefined,
  };
}

function finished(residuals: readonly number[]): SimulationEvent {
  const step = residuals.length;
  const last = residuals[step - 1];
  const sweeps = step === 1 ? "1 sweep" : `${step.toLocaleString("en")} sweeps`;
  return {
    kind: "finished",
    step,
    message: `Converged after ${sweeps}: the last changed no value by more than ${residualText(last)} nats (tolerance 1e−8).`,
  };
}
