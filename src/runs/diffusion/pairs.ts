import type { Level } from "../../inference/gaussianDiffusion.ts";
import { denoise, type Mixture } from "../../inference/gaussianMixture.ts";

/** Pairs of a held-out point and a noise for the bars of all steps together, and for one step at least. */
const [PAIRS, LEAST] = [24_000, 12];

/** E[x_0|x_t] for points at a level each. */
export function atEach(mixture: Mixture, points: Float64Array, levelOf: (i: number) => Level): Float64Array {
  const out = new Float64Array(points.length);
  for (let i = 0; i < points.length; i += 2)
    out.set(denoise(mixture, levelOf(i / 2), points.subarray(i, i + 2)), i);
  return out;
}

/**
 * The step of each pair: as many a step as its bar's error weighs, which makes the error of their sum the least that so many
 * pairs can give (Neyman 1934). How large e_t is going to be is taken from data N(0, I): 2 n² / (a² + n²).
 */
export function pairsByStep(levels: readonly Level[], price: Float64Array): Uint32Array {
  const weight = price.map((each, i) => {
    const { signal, noise } = levels[i + 1];
    return (each * noise ** 2) / (signal ** 2 + noise ** 2);
  });
  const total = weight.reduce((sum, w) => sum + w, 0);
  const pairs = Array.from(weight, (w) => Math.max(LEAST, Math.round((PAIRS * w) / total)));
  return Uint32Array.from(pairs.flatMap((count, i) => Array.from({ length: count }, () => i + 1)));
}

/** Mean of ‖x_0‖² over points, and its standard error. */
export function squaredSizes(points: Float64Array): { readonly mean: number; readonly error: number } {
  const count = points.length / 2;
  let [sum, squares] = [0, 0];
  for (let i = 0; i < count; i++) {
    const size = points[2 * i] ** 2 + points[2 * i + 1] ** 2;
    sum += size;
    squares += size * size;
  }
  const mean = sum / count;
  return { mean, error: Math.sqrt(Math.max(0, squares / count - mean ** 2) / count) };
}
