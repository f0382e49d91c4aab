import { crashAt } from "../../inference/crash.ts";
import { type CodeMixture, standardNormal } from "../../inference/codeMixture.ts";
import { type Demonstrations, pathOf, places, sideOf } from "../../inference/demonstrators.ts";
import { evenNodes } from "../../math/quadrature.ts";
import { encode, isLearned, priorAt } from "../../nets/conditionalVae.ts";
import { take } from "../../nets/contextLoss.ts";
import { weightOf } from "../../nets/mixtureDensity.ts";
import type { Named } from "../../nets/named.ts";
import { exp, sqrt, tensor2d, tidy } from "../../nets/tf.ts";
import { type Examples, INPUTS, seenFrom } from "./answers.ts";
import type { Walks } from "./snapshot.ts";

/** Walks that are drawn, of all that are counted. */
const DRAWN = 40;
/** The z's whose paths are known: the slider's own steps. */
const zTrack = { min: -6, max: 6, step: 0.1 } as const;
export const zNodes = evenNodes(zTrack.min, zTrack.max, 121).map((z) => Number(z.toFixed(1)));

/** Where all demonstrations are at each time, in order: [T + 1][demonstrations]. */
export const sortedAt = ({ paths, count }: Demonstrations): readonly Float64Array[] =>
  Array.from({ length: places }, (_, t) =>
    Float64Array.from({ length: count }, (_, i) => paths[i * places + t]).toSorted(),
  );

/** The distance to the nearest of some sorted numbers. */
function distance(sorted: Float64Array, x: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= x) low = middle;
    else high = middle;
  }
  return Math.min(Math.abs(x - sorted[low]), Math.abs(x - sorted[high]));
}

/** What is counted of walks, and the first few of them. */
export function walksOf(paths: Float64Array, near: readonly Float64Array[]): Walks {
  const count = paths.length / places;
  const all = Array.from({ length: count }, (_, i) => pathOf(paths, i));
  const crashes = all.map(crashAt);
  return {
    count,
    crashRate: crashes.filter((at) => at !== null).length / count,
    leftShare: all.filter((path) => sideOf(path) === -1).length / count,
    drift: Float64Array.from(
      near,
      (sorted, t) => all.reduce((sum, path) => sum + distance(sorted, path[t]), 0) / count,
    ),
    paths: paths.slice(0, DRAWN * places),
    crashes: crashes.slice(0, DRAWN),
  };
}

/** p(z|x) at some starts, one mixture each. */
export async function priorsAt(weights: Named, x: Float64Array): Promise<readonly CodeMixture[]> {
  if (!isLearned(weights)) return Array.from(x, () => standardNormal);
  const [w, first, second, firstStd, secondStd] = await take(
    tidy(() => {
      const at = priorAt(weights, seenFrom(x, 0));
      return [weightOf(at), ...at.means, ...at.variances.map((variance) => sqrt(variance))];
    }),
  );
  return Array.from(x, (_, i) => ({
    weights: [1 - w[i], w[i]],
    means: [first[i], second[i]],
    stds: [firstStd[i], secondStd[i]],
  }));
}

/** q(z|x,y) of the first look of every demonstration. */
export async function codesOf(weights: Named, { seen, steps, count }: Examples, looks: number) {
  const ahead = steps.length / count;
  const [means, stds] = await take(
    tidy(() => {
      const q = encode(weights, tensor2d(seen, [count, INPUTS]), tensor2d(steps, [count, ahead]));
      return [q.mean, exp(q.logStd)];
    }),
  );
  const first = (numbers: Float32Array) => Float64Array.from(numbers.filter((_, i) => i % looks === 0));
  return { mean: first(means), std: first(stds) };
}
