import { strongest } from "../../data/pushes.ts";
import { kalmanFilter } from "../../inference/kalmanFilter.ts";
import { observe, simulateStates } from "../../inference/simulateStates.ts";
import type { Series, StateSpaceModel } from "../../inference/stateSpaceModel.ts";
import { fillNormal, type Rng, uniform } from "../../math/rng.ts";
import type { Reading } from "../../nets/recurrentEncoder.ts";

/** Series that are learned from at one step. */
export const BATCH = 16;
/** What an encoder reads of a moment: o_t, whether there is one, u_{t−1}, and whether it is the last. */
export const INPUTS = 4;
/** How often a body is pushed, and the longest gap. */
const [PUSHED, LONGEST] = [0.15, 20];

/** Fresh series of a model: pushed now and then, with single observations missing and, in every second, a gap of any length. */
export function freshSeries(model: StateSpaceModel, moments: number, missing: number, rng: Rng): Series {
  const action = Array.from({ length: moments }, () =>
    uniform(rng) < PUSHED ? strongest * (2 * uniform(rng) - 1) : 0,
  );
  const chances = {
    state: fillNormal(rng, new Float64Array(moments)),
    observation: fillNormal(rng, new Float64Array(moments)),
  };
  const length = uniform(rng) < 0.5 ? 0 : Math.ceil(LONGEST * uniform(rng));
  const first = Math.floor(moments * uniform(rng));
  const lost = Array.from({ length: moments }, () => uniform(rng) < missing);
  const isMissing = (t: number) => lost[t] || (t >= first && t < first + length);
  const truth = simulateStates(model, action, chances);
  return { action, observation: observe(model, truth, chances, isMissing) };
}

/** Mean log p(o) of series, nats; NaN where it is not known. */
export function meanEvidence(model: StateSpaceModel, batch: readonly Series[]): number {
  if (model.dynamics !== "linear") return Number.NaN;
  return batch.reduce((sum, series) => sum + kalmanFilter(model, series).logLikelihood, 0) / batch.length;
}

/** What encoders read of series, in units of `scale`. */
export function readingOf(batch: readonly Series[], scale: number): Reading {
  const moments = batch[0].observation.length;
  const x = new Float32Array(moments * batch.length * INPUTS);
  batch.forEach(({ observation, action }, j) => {
    observation.forEach((o, t) => {
      const push = t === 0 ? 0 : action[t - 1];
      const inputs = [(o ?? 0) / scale, o === null ? 0 : 1, push / scale, t === moments - 1 ? 1 : 0];
      x.set(inputs, (t * batch.length + j) * INPUTS);
    });
  });
  return { x, moments, batch: batch.length, inputs: INPUTS };
}

/** One number of each moment of each series, [moments, batch]. */
export function columns(
  batch: readonly Series[],
  moments: number,
  of: (series: Series, t: number) => number,
) {
  const numbers = new Float32Array(moments * batch.length);
  batch.forEach((series, j) => {
    for (let t = 0; t < moments; t++) numbers[t * batch.length + j] = of(series, t);
  });
  return numbers;
}
