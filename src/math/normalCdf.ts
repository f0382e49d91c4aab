import { pdf } from "./normal.ts";

/** Beyond so many standard deviations nothing is left that a float64 would add to 1. */
const FAR = 8.3;

/**
 * Φ(z), the mass of a standard normal below z, by its Taylor series (Marsaglia 2004), to 1e-15:
 *
 *     Φ(z) = ½ + φ(z) (z + z³/3 + z⁵/(3·5) + z⁷/(3·5·7) + …)
 */
export function normalCdf(z: number): number {
  if (z < -FAR) return 0;
  if (z > FAR) return 1;
  let [sum, term] = [z, z];
  for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum) && term !== 0; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return Math.min(1, Math.max(0, 0.5 + pdf(z, 0, 1) * sum));
}
