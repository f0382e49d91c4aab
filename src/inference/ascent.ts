/** How parameters follow a gradient uphill. */
export type OptimizerName = "adam" | "ascent";

/** Adam's running moments of one parameter. */
export interface Moments {
  first: number;
  second: number;
}

/** Adam's constants (Kingma & Ba 2015, algorithm 1). */
const [BETA1, BETA2, EPSILON] = [0.9, 0.999, 1e-8];

/**
 * The step of one parameter, to be added to it.
 *
 *     ascent:  η g
 *     adam:    m ← β₁m + (1 − β₁)g    v ← β₂v + (1 − β₂)g²
 *              η m̂/(√v̂ + ε),   m̂ = m/(1 − β₁ᵗ),  v̂ = v/(1 − β₂ᵗ)
 *
 * @param moments changed in place by adam.
 * @param t number of this step, from 1.
 */
export function ascentStep(
  optimizer: OptimizerName,
  gradient: number,
  learningRate: number,
  moments: Moments,
  t: number,
): number {
  if (optimizer === "ascent") return learningRate * gradient;
  moments.first = BETA1 * moments.first + (1 - BETA1) * gradient;
  moments.second = BETA2 * moments.second + (1 - BETA2) * gradient ** 2;
  const [m, v] = [moments.first / (1 - BETA1 ** t), moments.second / (1 - BETA2 ** t)];
  return (learningRate * m) / (Math.sqrt(v) + EPSILON);
}
