import type { Level } from "./gaussianDiffusion.ts";

/** A mixture Σ w_k N(m_k, s² I) on the plane. */
export interface Mixture {
  /** w_k, adding up to 1. */
  readonly weight: Float64Array;
  /** The two coordinates of m_k. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** s > 0 */
  readonly std: number;
}

/** The variance of every component of q_t = Σ w_k N(a m_k, (a² s² + n²) I). */
export const varianceAt = ({ std }: Mixture, { signal, noise }: Level): number =>
  (signal * std) ** 2 + noise ** 2;

/** What q_t says of one point: log q_t, and how much of it each component answers for. */
interface Reading {
  readonly logDensity: number;
  readonly share: Float64Array;
}

/** r_k ∝ w_k N(x_t; a m_k, v I),   log q_t(x_t) = log Σ_k w_k N(x_t; a m_k, v I) */
function readAt(mixture: Mixture, level: Level, x: number, y: number, share: Float64Array): Reading {
  const v = varianceAt(mixture, level);
  let largest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < share.length; k++) {
    const dx = x - level.signal * mixture.x[k];
    const dy = y - level.signal * mixture.y[k];
    share[k] = Math.log(mixture.weight[k]) - (dx * dx + dy * dy) / (2 * v);
    largest = Math.max(largest, share[k]);
  }
  let total = 0;
  for (let k = 0; k < share.length; k++) total += share[k] = Math.exp(share[k] - largest);
  for (let k = 0; k < share.length; k++) share[k] /= total;
  return { logDensity: largest + Math.log(total) - Math.log(2 * Math.PI * v), share };
}

/** log q_t(x_t) in nats. */
export const logDensity = (mixture: Mixture, level: Level, x: number, y: number): number =>
  readAt(mixture, level, x, y, new Float64Array(mixture.weight.length)).logDensity;

/** A number of each coordinate, x and y of point after point, from its component's offset d = x_t − a m_k and its m_k. */
function average(
  mixture: Mixture,
  level: Level,
  points: Float64Array,
  ofOffset: number,
  ofMean: number,
): Float64Array {
  const out = new Float64Array(points.length);
  const share = new Float64Array(mixture.weight.length);
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [points[i], points[i + 1]];
    readAt(mixture, level, x, y, share);
    for (let k = 0; k < share.length; k++) {
      const [mx, my] = [mixture.x[k], mixture.y[k]];
      out[i] += share[k] * (ofOffset * (x - level.signal * mx) + ofMean * mx);
      out[i + 1] += share[k] * (ofOffset * (y - level.signal * my) + ofMean * my);
    }
  }
  return out;
}

/** The exact denoiser E[x_0|x_t] = Σ_k r_k (m_k + a s²/v (x_t − a m_k)), for points one after another. */
export const denoise = (mixture: Mixture, level: Level, points: Float64Array): Float64Array =>
  average(mixture, level, points, (level.signal * mixture.std ** 2) / varianceAt(mixture, level), 1);

/** The score ∇ log q_t(x_t) = −Σ_k r_k (x_t − a m_k) / v */
export const score = (mixture: Mixture, level: Level, points: Float64Array): Float64Array =>
  average(mixture, level, points, -1 / varianceAt(mixture, level), 0);

/** The velocity of flow matching, E[x_0 − ε|x_t] = Σ_k r_k (m_k + (a s² − n)/v (x_t − a m_k)) */
export const velocity = (mixture: Mixture, level: Level, points: Float64Array): Float64Array => {
  const { signal, noise } = level;
  return average(mixture, level, points, (signal * mixture.std ** 2 - noise) / varianceAt(mixture, level), 1);
};

/** E‖x_0‖² = Σ_k w_k (‖m_k‖² + 2 s²) */
export const secondMoment = ({ weight, x, y, std }: Mixture): number =>
  weight.reduce((sum, w, k) => sum + w * (x[k] ** 2 + y[k] ** 2), 2 * std ** 2);
