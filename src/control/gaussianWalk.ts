import type { GaussianMoment, Isotropic, LinearGaussianProblem } from "./linearGaussian.ts";
import { sampleGaussianPaths } from "./linearGaussianPaths.ts";
import type { DynamicsName } from "./posteriorDynamics.ts";
import { Rng } from "../math/rng.ts";
import { allowedAt, surpriseOfVariance } from "../math/varianceBand.ts";

/** Sampled paths in one of the two worlds, beside the Gaussians that they are drawn from. */
export interface Walk {
  readonly dynamics: DynamicsName;
  readonly count: number;
  /** Coordinate k of path i at t: (t·count + i)·2 + k. */
  readonly paths: Float64Array;
  /** Where x_t is, exactly: t = 0 … T. */
  readonly exact: readonly Isotropic[];
  /** Mean square distance of the paths from the exact mean, a coordinate. */
  readonly sampled: readonly number[];
  /** The largest surprise of a sampled variance over all times, nats, and what chance allows. */
  readonly surprise: number;
  readonly allowed: number;
}

/** So many paths are drawn as lines; of all the others a point at t is enough. */
const LINES = 40;

/** How many paths of a walk are drawn as lines. */
export const drawnPaths = ({ count }: Walk): number => Math.min(LINES, count);

interface Chance {
  readonly samples: number;
  readonly seed: number;
}

/** Samples paths and measures their variance at every time. */
export function walkOf(
  problem: LinearGaussianProblem,
  moments: readonly GaussianMoment[],
  dynamics: DynamicsName,
  exact: readonly Isotropic[],
  { samples: count, seed }: Chance,
): Walk {
  const paths = sampleGaussianPaths(problem, moments, Rng.of(seed, `paths ${dynamics}`), count, dynamics);
  const sampled = exact.map(({ mean, variance }, t) =>
    variance === 0 ? 0 : meanSquare(paths, mean, t, count),
  );
  const surprises = sampled.map((value, t) => surpriseOfVariance(value, exact[t].variance, count));
  return {
    dynamics,
    count,
    paths,
    exact,
    sampled,
    surprise: Math.max(...surprises),
    allowed: allowedAt(problem.horizon),
  };
}

function meanSquare(paths: Float64Array, mean: readonly number[], t: number, count: number): number {
  let sum = 0;
  for (let i = 2 * t * count; i < 2 * (t + 1) * count; i++) sum += (paths[i] - mean[i % 2]) ** 2;
  return sum / (2 * count);
}
