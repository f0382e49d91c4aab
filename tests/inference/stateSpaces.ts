import fc from "fast-check";
import { fillNormal, Rng, uniform } from "../../src/math/rng.ts";
import { observe, simulateStates } from "../../src/inference/simulateStates.ts";
import type { Dynamics, Series, StateSpaceModel } from "../../src/inference/stateSpaceModel.ts";

/** A series of a model, with pushes and gaps. */
export function seriesOf(
  model: StateSpaceModel,
  moments: number,
  seed: number,
): Series & { truth: Float64Array } {
  const rng = Rng.of(seed, "test series");
  const action = Array.from({ length: moments }, () => (uniform(rng) < 0.3 ? 4 * uniform(rng) - 2 : 0));
  const chances = {
    state: fillNormal(rng, new Float64Array(moments)),
    observation: fillNormal(rng, new Float64Array(moments)),
  };
  const missing = Array.from({ length: moments }, () => uniform(rng) < 0.3);
  const truth = simulateStates(model, action, chances);
  return { truth, action, observation: observe(model, truth, chances, (t) => missing[t]) };
}

export const models = (dynamics: Dynamics = "linear") =>
  fc.record({
    dynamics: fc.constant(dynamics),
    a: fc.integer({ min: -100, max: 105 }).map((n) => n / 100),
    noise: fc.integer({ min: 10, max: 150 }).map((n) => n / 100),
    observationNoise: fc.integer({ min: 10, max: 200 }).map((n) => n / 100),
  });
export const seeds = fc.integer({ min: 0, max: 2 ** 31 });
export const lengths = fc.integer({ min: 1, max: 12 });

export const model: StateSpaceModel = { dynamics: "linear", a: 0.9, noise: 0.4, observationNoise: 0.5 };
