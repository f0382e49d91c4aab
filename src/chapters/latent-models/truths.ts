import { clean, type Level } from "../../inference/gaussianDiffusion.ts";
import { kalmanFilter } from "../../inference/kalmanFilter.ts";
import { normalCdf } from "../../math/normalCdf.ts";

/** Of 100 draws of the Gaussian that is fitted to half of N(1, 0.1²) and half of N(−1, 0.1²), how many lie within 0.5 of 0. */
export function cloneHits(): number {
  const std = Math.sqrt(1 + 0.1 ** 2);
  return 100 * (normalCdf(0.5 / std) - normalCdf(-0.5 / std));
}

/** Standard deviation of a x_0 + n ε, where both are N(0, 1). */
const spread = ({ signal, noise }: Level): number => Math.hypot(signal, noise);

/** How wide a crowd is halfway along straight paths from N(0, 1) to N(0, 1). */
export const halfway = (): number => spread({ signal: clean.signal / 2, noise: 1 - clean.signal / 2 });

/** Steps of the gap. */
const GAP = 11;

/** Standard deviation of what is known of a drifting body, a step's noise 0.5, eleven steps after it was last seen, to 0.3. */
export function bandAfterGap(): number {
  // Before it is seen z_1 is N(0, 1); an observation of this noise leaves 0.3.
  const observationNoise = 0.3 / Math.sqrt(1 - 0.3 ** 2);
  const model = { dynamics: "linear", a: 1, noise: 0.5, observationNoise } as const;
  const observation = [0, ...Array<null>(GAP).fill(null)];
  const { variance } = kalmanFilter(model, { observation, action: observation.map(() => 0) });
  return Math.sqrt(variance[GAP]);
}
