import { crashAt } from "../../inference/crash.ts";
import { type CodeMixture, standardNormal } from "../../inference/codeMixture.ts";
import {
  asideAt,
  type Demonstrations,
  pathOf,
  places,
  type Side,
  sideOf,
} from "../../inference/demonstrators.ts";
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

/** How far aside of its start a demonstrator of each side goes, h_t m, or what the reader's demonstrations come to. */
export type Bends = Readonly<Record<Side, Float64Array>>;

const times = Array.from({ length: places }, (_, t) => t);

/** m h_t */
export const processBends: Bends = {
  [-1]: Float64Array.from(times, (t) => -asideAt(t)),
  1: Float64Array.from(times, asideAt),
};

/** The mean of x_t − x_0 over the demonstrations of each side; where a side has none, that of the other. */
export function meanBends({ paths, sides, count }: Demonstrations): Bends {
  const all = Array.from({ length: count }, (_, i) => pathOf(paths, i));
  const of = (side: Side) => {
    const own = all.filter((_, i) => sides[i] === side);
    const some = own.length > 0 ? own : all;
    return Float64Array.from(
      times,
      (t) => some.reduce((sum, path) => sum + path[t] - path[0], 0) / some.length,
    );
  };
  return { [-1]: of(-1), 1: of(1) };
}

/** What is counted of walks, and the first few of them. */
export function walksOf(paths: Float64Array, bends: Bends): Walks {
  const count = paths.length / places;
  const all = Array.from({ length: count }, (_, i) => pathOf(paths, i));
  const crashes = all.map(crashAt);
  const aims = all.map((path) => bends[sideOf(path)]);
  return {
    count,
    crashRate: crashes.filter((at) => at !== null).length / count,
    leftShare: all.filter((path) => sideOf(path) === -1).length / count,
    drift: Float64Array.from(times, (t) =>
      Math.sqrt(all.reduce((sum, path, i) => sum + (path[t] - path[0] - aims[i][t]) ** 2, 0) / count),
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
