import type { PlaneCodes } from "../../src/inference/planeCodes.ts";
import { Rng, uniform, fillNormal } from "../../src/math/rng.ts";

/** N codes whose means are spread like N(0, spread²) and whose widths lie anywhere between two, evenly on a log scale. */
export function madeCodes(
  N: number,
  spread: number,
  [narrow, wide]: readonly [number, number],
  seed: number,
): PlaneCodes {
  const rng = Rng.of(seed, "made codes");
  const mean = fillNormal(rng, new Float64Array(2 * N)).map((e) => spread * e);
  return { mean, std: mean.map(() => narrow * (wide / narrow) ** uniform(rng)) };
}
