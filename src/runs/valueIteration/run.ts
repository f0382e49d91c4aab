import { controlProblem } from "../../control/controlProblem.ts";
import { gridworld } from "../../control/gridworld.ts";
import { madeMap } from "../../control/madeMap.ts";
import { parseMap } from "../../control/parseMap.ts";
import { SoftValueIteration } from "../../control/softValueIteration.ts";
import { take, tensorOf } from "../../data/tensors.ts";
import { counted } from "../../math/counted.ts";
import { Rng } from "../../math/rng.ts";
import type { Run, Underway } from "../run.ts";
import type { SimulationEvent } from "../simulation.ts";
import { MeasuredValues } from "./measuredValues.ts";
import { Regrets } from "./regrets.ts";
import { pictureOf, worstExcess } from "./picture.ts";
import { residualText } from "./residualText.ts";
import { TOLERANCE, type ValueIterationParams, type ValueIterationSnapshot } from "./snapshot.ts";

/** Value iteration on a map, a step a sweep. Rejects with a RangeError for a map that cannot be read. */
export const run: Run<ValueIterationParams, ValueIterationSnapshot> = {
  figure: "value-iteration",
  held: [
    "world",
    "size",
    "map",
    "stepCost",
    "mudCost",
    "pitCost",
    "slip",
    "temperature",
    "discount",
    "maximum",
    "backup",
    "uniformPrior",
    "seed",
  ],
  begin,
};

function begin(params: ValueIterationParams): Underway<ValueIterationParams, ValueIterationSnapshot> {
  const { world: kind, size, seed, discount, maximum } = params;
  const map = kind === "own" ? parseMap(params.map) : madeMap(kind, size, Rng.of(seed, kind));
  const world = gridworld(map, params, params.slip);
  const problem = controlProblem(world, { ...params, horizon: 1 });
  const iteration = new SoftValueIteration({ ...problem, discount, maximum });
  const measured = new MeasuredValues(iteration.settings);
  const regrets = new Regrets(iteration.settings);
  const { residuals } = iteration;
  let excess = 0;
  regrets.measure(iteration.V, 0, false);
  return {
    step: () => residuals.length,
    event: () => (hasConverged(residuals) ? finished(residuals) : null),
    advance() {
      const before = residuals.at(-1);
      const residual = iteration.sweep();
      if (before !== undefined) excess = Math.max(excess, residual - discount * before);
      regrets.measure(iteration.V, residuals.length, hasConverged(residuals));
    },
    snapshot: (isWhole) => ({
      ...pictureOf(iteration, map),
      worstExcess: excess,
      regrets: regrets.rows,
      best: regrets.best,
      converged: hasConverged(residuals),
      measured: isWhole ? measured.of(iteration.V) : null,
    }),
    save: () => ({
      tensors: {
        V: tensorOf(iteration.V),
        residuals: tensorOf(Float64Array.from(residuals)),
        regretSweeps: tensorOf(regrets.rows.sweep),
        regrets: tensorOf(regrets.rows.regret),
      },
    }),
    restore({ step, tensors }) {
      const V = take(tensors, "V", "F64", [world.states]);
      const done = take(tensors, "residuals", "F64", [step]);
      // Runs of before there were regrets have none of their earlier sweeps.
      const measured = Object.hasOwn(tensors, "regrets");
      const sweep = measured ? take(tensors, "regretSweeps", "F64", [null], "finite") : new Float64Array();
      const regret = measured
        ? take(tensors, "regrets", "F64", [sweep.length], "finite")
        : new Float64Array();
      regrets.restore({ sweep, regret });
      // The array that the next sweep starts from: its numbers are all that a sweep depends on.
      iteration.V.set(V);
      residuals.splice(0, residuals.length, ...done);
      excess = worstExcess(residuals, discount);
    },
  };
}

const hasConverged = (residuals: readonly number[]): boolean =>
  residuals.length > 0 && residuals[residuals.length - 1] <= TOLERANCE;

function finished(residuals: readonly number[]): SimulationEvent {
  const step = residuals.length;
  const last = residuals[step - 1];
  return {
    kind: "finished",
    step,
    message: `Converged after ${counted(step, "sweep")}: the last changed no value by more than ${residualText(last)} nats (tolerance 1e−8).`,
  };
}
