import type { World } from "./familyData.ts";
import { Climber, perPoint } from "./familyFits.ts";
import { elboSlopes } from "./familySlopes.ts";

/** A per-point fit to one new x, step by step; each list begins at step 0, before any step. */
export interface NewcomerFit {
  readonly mean: Float64Array;
  readonly std: Float64Array;
  readonly elbo: Float64Array;
  /** False if it ran out of steps, or of finite numbers, before it came to rest. */
  readonly settled: boolean;
}

/** The fit is at rest when neither slope is steeper, nats: it is then some 1e-4 nats below its summit. */
const REST = 0.01;
/** Steps after which it gives up. */
const PATIENCE = 2000;

/**
 * What a q of its own costs: gradient ascent on (μ, log σ) for one x from the start that every q has, until it rests.
 *
 * @param startMean of q, from `startMeans`.
 */
export function fitNewcomer(world: World, x: number, startMean: number, learningRate: number): NewcomerFit {
  const q = new Climber(perPoint.start(Float64Array.of(startMean)));
  const at = Float64Array.of(x);
  const path: { mean: number; std: number; elbo: number }[] = [];
  let settled = false;
  for (let step = 1; ; step++) {
    const slopes = elboSlopes(world, at, perPoint.gaussians(q.values));
    if (!Number.isFinite(slopes.elbo[0])) break;
    path.push({ mean: q.values[0], std: Math.exp(q.values[1]), elbo: slopes.elbo[0] });
    settled = Math.abs(slopes.mean[0]) < REST && Math.abs(slopes.logStd[0]) < REST;
    if (settled || step > PATIENCE) break;
    q.climb(perPoint.gradient(slopes), learningRate, step);
  }
  const list = (of: (row: (typeof path)[number]) => number) => Float64Array.from(path, of);
  return {
    mean: list((row) => row.mean),
    std: list((row) => row.std),
    elbo: list((row) => row.elbo),
    settled,
  };
}
