import { fillNormal, type Rng } from "../math/rng.ts";
import { type Level, stepBack } from "./gaussianDiffusion.ts";

/** x̂_0(x_t) for points one after another, exact or learned. */
export type Denoiser = (level: Level, points: Float64Array) => Float64Array | Promise<Float64Array>;

/**
 * From noise to data, a denoiser asked once a step, from level t to a cleaner s:
 *
 *     stochastic      x_s ~ N(fromNoisy x_t + fromClean x̂_0, σ² I)                         (Ho et al. 2020)
 *     deterministic   x_s = a_s x̂_0 + n_s ε̂,   ε̂ = (x_t − a_t x̂_0) / n_t                    (Song et al. 2021, DDIM)
 *
 * On the straight line the second is Euler's step along the velocity x̂_0 − ε̂. The last step, to x_0, adds no noise.
 *
 * @param levels from the noisiest to `clean`.
 * @param start x_T, for points one after another.
 * @param rng for the stochastic way; null for the other.
 * @returns where the points are at each of the levels.
 */
export async function reverseChain(
  levels: readonly Level[],
  start: Float64Array,
  denoiser: Denoiser,
  rng: Rng | null,
): Promise<Float64Array[]> {
  const path = [start];
  for (let j = 1; j < levels.length; j++) {
    const [t, s] = [levels[j - 1], levels[j]];
    const x = path[j - 1];
    const guess = await denoiser(t, x);
    path.push(rng === null ? slide(s, t, x, guess) : draw(s, t, x, guess, rng));
  }
  return path;
}

function slide(s: Level, t: Level, x: Float64Array, guess: Float64Array): Float64Array {
  return x.map((at, i) => s.signal * guess[i] + (s.noise * (at - t.signal * guess[i])) / t.noise);
}

function draw(s: Level, t: Level, x: Float64Array, guess: Float64Array, rng: Rng): Float64Array {
  const { fromNoisy, fromClean, modelVariance } = stepBack(s, t);
  // The decoder's own draw would add the last step's noise: its mean is shown, as of the VAE's.
  const std = s.noise === 0 ? 0 : Math.sqrt(modelVariance);
  return fillNormal(rng, new Float64Array(x.length)).map(
    (e, i) => fromNoisy * x[i] + fromClean * guess[i] + std * e,
  );
}

/** How much longer paths are than the straight line between their ends, on average: Σ lengths / Σ chords ≥ 1. */
export function detour(path: readonly Float64Array[]): number {
  let [walked, chord] = [0, 0];
  const last = path[path.length - 1];
  for (let i = 0; i < last.length; i += 2) {
    chord += Math.hypot(last[i] - path[0][i], last[i + 1] - path[0][i + 1]);
    for (let j = 1; j < path.length; j++)
      walked += Math.hypot(path[j][i] - path[j - 1][i], path[j][i + 1] - path[j - 1][i + 1]);
  }
  return walked / chord;
}
