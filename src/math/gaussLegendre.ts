/** Nodes on [−1, 1] and their weights: Σ w f(x) is ∫ f for every polynomial f up to the degree 2n − 1. */
export interface QuadratureRule {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/**
 * The rule of Gauss and Legendre with n nodes, the roots of P_n, by Newton's method (Abramowitz & Stegun 1964, 25.4.29):
 *
 *     k P_k(x) = (2k − 1) x P_{k−1}(x) − (k − 1) P_{k−2}(x)
 *     P_n′(x) = n (x P_n(x) − P_{n−1}(x)) / (x² − 1),   w = 2 / ((1 − x²) P_n′(x)²)
 */
export function gaussLegendre(n: number): QuadratureRule {
  const [nodes, weights] = [new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    let x = -Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 1;
    // From this start four steps reach the last bit for every n that is of use.
    for (let step = 0; step < 6; step++) {
      let [before, value] = [1, x];
      for (let k = 2; k <= n; k++)
        [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
      slope = (n * (x * value - before)) / (x * x - 1);
      x -= value / slope;
    }
    nodes[i] = x;
    weights[i] = 2 / ((1 - x * x) * slope ** 2);
  }
  return { nodes, weights };
}
