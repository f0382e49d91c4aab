/** The constants of Kingma & Ba 2015. */
const [BETA1, BETA2, EPSILON] = [0.9, 0.999, 1e-8];

/** Adam (Kingma & Ba 2015, algorithm 1), descending, in plain Float64: for the weights of an `Mlp`. */
export class Descent {
  readonly firstMoments: Float64Array<ArrayBuffer>;
  readonly secondMoments: Float64Array<ArrayBuffer>;
  /** Updates so far, t. */
  step = 0;

  constructor(count: number) {
    this.firstMoments = new Float64Array(count);
    this.secondMoments = new Float64Array(count);
  }

  /**
   * m ← β₁ m + (1 − β₁) g
   * v ← β₂ v + (1 − β₂) g²
   * θ ← θ − η m̂ / (√v̂ + ε),   m̂ = m / (1 − β₁ᵗ),   v̂ = v / (1 − β₂ᵗ)
   *
   * @param gradient g; it is 0 afterwards, for the next sum.
   * @param learningRate η
   */
  take(weights: Float64Array, gradient: Float64Array, learningRate: number): void {
    const [m, v] = [this.firstMoments, this.secondMoments];
    this.step++;
    const stride = learningRate / (1 - BETA1 ** this.step);
    const correction = 1 / (1 - BETA2 ** this.step);
    for (let k = 0; k < weights.length; k++) {
      const g = gradient[k];
      m[k] = BETA1 * m[k] + (1 - BETA1) * g;
      v[k] = BETA2 * v[k] + (1 - BETA2) * g * g;
      weights[k] -= (stride * m[k]) / (Math.sqrt(v[k] * correction) + EPSILON);
      gradient[k] = 0;
    }
  }
}
