import { clean, type Level } from "./gaussianDiffusion.ts";

export type Schedule = "linear" | "cosine";
/** Diffusion on its circle, or flow matching on its straight line. */
export type Kind = "diffusion" | "flow";

/** β of the continuous chain at its two ends (Song et al. 2021); a thousand steps of it are those of Ho et al. 2020. */
const [LEAST, MOST] = [0.1, 20];
/** Nichol & Dhariwal 2021: s keeps the first β from being too small, and no β is above the last. */
const [OFFSET, LARGEST] = [0.008, 0.999];

/** ᾱ at the part u of the way, before any β is cut. */
const alphaBarAt: Readonly<Record<Schedule, (u: number) => number>> = {
  linear: (u) => Math.exp(-(LEAST * u + 0.5 * (MOST - LEAST) * u * u)),
  cosine: (u) =>
    (Math.cos(((u + OFFSET) / (1 + OFFSET)) * (Math.PI / 2)) /
      Math.cos((OFFSET / (1 + OFFSET)) * (Math.PI / 2))) **
    2,
};

/** β_t and ᾱ_t, t = 1 … T at index t − 1. */
export interface NoiseSchedule {
  readonly beta: Float64Array;
  readonly alphaBar: Float64Array;
}

/**
 * β_t = 1 − ᾱ(t/T) / ᾱ((t−1)/T),   ᾱ_t = Π_{i ≤ t} (1 − β_i)
 *
 *     linear   ᾱ(u) = exp(−0.1 u − 9.95 u²)                                β_t grows along a line, Ho et al.'s scaled to T
 *     cosine   ᾱ(u) = f(u)/f(0), f(u) = cos²(π/2 (u + 0.008)/1.008)        β_t ≤ 0.999
 *
 * Whatever T, almost nothing of x_0 is left at the end: ᾱ_T = 4.3e-5, and below 1e-3 for the cosine.
 *
 * @param steps T ≥ 1
 */
export function noiseSchedule(schedule: Schedule, steps: number): NoiseSchedule {
  const at = alphaBarAt[schedule];
  const beta = Float64Array.from({ length: steps }, (_, i) =>
    Math.min(LARGEST, 1 - at((i + 1) / steps) / at(i / steps)),
  );
  let product = 1;
  return { beta, alphaBar: beta.map((b) => (product *= 1 - b)) };
}

/** The levels t = 0 … T of the chain: on the circle by ᾱ, or evenly along the straight line, n = t/T. */
export function levelsOf(kind: Kind, schedule: Schedule, steps: number): Level[] {
  if (kind === "flow") return Array.from({ length: steps + 1 }, (_, t) => straight(t / steps));
  const { alphaBar } = noiseSchedule(schedule, steps);
  return [clean, ...Array.from(alphaBar, (a) => ({ signal: Math.sqrt(a), noise: Math.sqrt(1 - a) }))];
}

/** The level of the straight line with this much noise. */
export const straight = (noise: number): Level => ({ signal: 1 - noise, noise });

/** Of levels 0 … T those of a way back in so many evaluations, from T to 0, as evenly as whole steps allow. */
export function wayBack(levels: readonly Level[], evaluations: number): number[] {
  const last = levels.length - 1;
  const count = Math.min(evaluations, last);
  return Array.from({ length: count + 1 }, (_, j) => Math.round(last * (1 - j / count)));
}
