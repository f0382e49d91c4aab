import { course } from "../../inference/demonstrators.ts";
import { fillNormal, Rng, uniform } from "../../math/rng.ts";

/** All chance of a set of walks, drawn once: from step to step of the training only the networks change. */
export interface Luck {
  /** Decides at each look, [looks at most, walks]. */
  readonly choices: Float64Array;
  /** A policy's own noise at each step, [T, walks]. */
  readonly noise: Float64Array;
  /** The z of each walk: which part of p(z|x), and where in it. It is drawn once, and kept. */
  readonly part: Float64Array;
  readonly within: Float64Array;
}

export function drawLuck(seed: number, walks: number): Luck {
  const rng = Rng.of(seed, "imitation luck");
  const uniforms = (count: number) => Float64Array.from({ length: count }, () => uniform(rng));
  const normals = (count: number) => fillNormal(rng, new Float64Array(count));
  return {
    choices: uniforms(course.steps * walks),
    noise: normals(course.steps * walks),
    part: uniforms(walks),
    within: normals(walks),
  };
}
