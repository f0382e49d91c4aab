import type { Level } from "../inference/gaussianDiffusion.ts";

/** Waves of the level's angle, in turns per unit. */
const WAVES = [0.25, 0.5, 1];
/** Keeps the logarithm of no noise at all finite. */
const LEAST_NOISE = 1e-3;

/** So many numbers a network is shown of a level of noise. */
export const LEVEL_INPUTS = 2 * WAVES.length + 1;

/** Writes them from `at` on: the angle atan(n/a) as waves, and log n. */
export function writeLevel({ signal, noise }: Level, to: Float32Array, at: number): void {
  const turn = Math.atan2(noise, signal) / (Math.PI / 2);
  WAVES.forEach((wave, k) => {
    to[at + 2 * k] = Math.sin(2 * Math.PI * wave * turn);
    to[at + 2 * k + 1] = Math.cos(2 * Math.PI * wave * turn);
  });
  to[at + LEVEL_INPUTS - 1] = Math.log(Math.max(noise, LEAST_NOISE)) / 4;
}
