import { meanOf } from "../math/meanOf.ts";
import { ascentStep, type Moments } from "./ascent.ts";
import { START } from "./familyData.ts";
import { type Gaussians, type Slopes } from "./familySlopes.ts";

/** Parameters that climb, each with Adam's running moments. */
export class Climber {
  readonly values: Float64Array;
  readonly moments: readonly Moments[];

  /** Takes over `values` as the place to start from. */
  constructor(values: Float64Array) {
    this.values = values;
    this.moments = Array.from(values, () => ({ first: 0, second: 0 }));
  }

  /**
   * One step of Adam up the gradient (`ascent.ts`).
   *
   * @param t number of this step, from 1.
   */
  climb(gradient: Float64Array, learningRate: number, t: number): void {
    for (let k = 0; k < this.values.length; k++)
      this.values[k] += ascentStep("adam", gradient[k], learningRate, this.moments[k], t);
  }
}

/** One q for each data point: parameters μ_1 … μ_N, log σ_1 … log σ_N, each moved by its own slope. */
export const perPoint = {
  start: (means: Float64Array): Float64Array =>
    Float64Array.from([...means, ...means.map(() => Math.log(START.std))]),
  gaussians: (values: Float64Array): Gaussians => ({
    mean: values.slice(0, values.length / 2),
    logStd: values.slice(values.length / 2),
  }),
  gradient: ({ mean, logStd }: Slopes): Float64Array => Float64Array.from([...mean, ...logStd]),
} as const;

/** One q for all: parameters μ, log σ, moved by the mean of all slopes. */
export const shared = {
  start: (mean: number): Float64Array => Float64Array.of(mean, Math.log(START.std)),
  gaussians: ([mean, logStd]: Float64Array, points: number): Gaussians => ({
    mean: new Float64Array(points).fill(mean),
    logStd: new Float64Array(points).fill(logStd),
  }),
  gradient: ({ mean, logStd }: Slopes): Float64Array => Float64Array.of(meanOf(mean), meanOf(logStd)),
} as const;
