import { course } from "../../inference/demonstrators.ts";
import { type Tensor2D, tensor2d } from "../../nets/tf.ts";
import type { ImitationParams } from "./snapshot.ts";

/** Steps are counted in these for the networks, so that what they answer with is of size one. */
export const UNIT = 0.1;
/** The log-likelihood of one number changes by this when it is counted in x's own unit. */
export const logUnit = Math.log(UNIT);

/** Steps that one answer is good for: T/looks. */
export const stepsAhead = ({ looks }: Pick<ImitationParams, "looks">): number => course.steps / Number(looks);

/** What a network is told of a place and a time, both of size one: 2x and 2t/T − 1. */
export const INPUTS = 2;

/** As a tensor, [places, 2]. */
export function seenFrom(x: ArrayLike<number>, t: number): Tensor2D {
  const numbers = Float32Array.from({ length: INPUTS * x.length }, (_, i) =>
    i % 2 === 0 ? 2 * x[i >> 1] : (2 * t) / course.steps - 1,
  );
  return tensor2d(numbers, [x.length, INPUTS]);
}

/** The examples that demonstrations give: what is seen at each look, and the steps from there to the next. */
export interface Examples {
  readonly count: number;
  /** [count, 2] and [count, steps ahead], for the networks. */
  readonly seen: Float32Array;
  readonly steps: Float32Array;
}

/** @param paths [demonstrations, T + 1]. */
export function examplesOf(paths: Float64Array, ahead: number): Examples {
  const places = course.steps + 1;
  const [demonstrations, looks] = [paths.length / places, course.steps / ahead];
  const count = demonstrations * looks;
  const seen = new Float32Array(INPUTS * count);
  const steps = new Float32Array(ahead * count);
  for (let example = 0; example < count; example++) {
    const [i, t] = [Math.floor(example / looks), ahead * (example % looks)];
    const from = places * i + t;
    seen.set([2 * paths[from], (2 * t) / course.steps - 1], INPUTS * example);
    for (let k = 0; k < ahead; k++)
      steps[ahead * example + k] = (paths[from + k + 1] - paths[from + k]) / UNIT;
  }
  return { count, seen, steps };
}
