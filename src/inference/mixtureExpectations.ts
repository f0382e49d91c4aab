import { evenNodes } from "../math/quadrature.ts";
import { clean, type Level } from "./gaussianDiffusion.ts";
import { type Mixture, varianceAt } from "./gaussianMixture.ts";

/** Reach and spacing of the nodes around every component, in its standard deviations. */
const [REACH, SPACING] = [7.35, 0.35];
const nodes = evenNodes(-REACH, REACH, 2 * Math.round(REACH / SPACING) + 1);
const nodeWeights = (() => {
  const bell = nodes.map((z) => Math.exp(-0.5 * z * z));
  const total = bell.reduce((sum, b) => sum + b, 0);
  return bell.map((b) => b / total);
})();

/** What is averaged over q_t: of the density of each component at a node, and the node's place. */
type Integrand = (density: Float64Array, total: number, x: number, y: number) => number;

/**
 * E_{q_t}[g] = Σ_k w_k E_{N(a m_k, v I)}[g] by the trapezoidal rule on a lattice around every component: for a smooth g
 * that is exact to about 1e-9 (Trefethen & Weideman 2014). Densities are products of one number an axis, so that no
 * exponential is taken inside.
 */
function expectation(mixture: Mixture, level: Level, integrand: Integrand): number {
  const { weight, x, y } = mixture;
  const count = weight.length;
  const v = varianceAt(mixture, level);
  const std = Math.sqrt(v);
  const density = new Float64Array(count);
  /** exp(−(a (m_k − m_l) + √v z)² / 2v) for every component l and node z. */
  const bells = (means: Float64Array, k: number) =>
    Array.from(means, (mean) =>
      nodes.map((z) => Math.exp(-((level.signal * (means[k] - mean) + std * z) ** 2) / (2 * v))),
    );
  let sum = 0;
  for (let k = 0; k < count; k++) {
    const [across, up] = [bells(x, k), bells(y, k)];
    for (let i = 0; i < nodes.length; i++) {
      let row = 0;
      for (let j = 0; j < nodes.length; j++) {
        let total = 0;
        for (let l = 0; l < count; l++) total += density[l] = weight[l] * across[l][i] * up[l][j];
        if (total === 0) continue;
        const at = integrand(
          density,
          total,
          level.signal * x[k] + std * nodes[i],
          level.signal * y[k] + std * nodes[j],
        );
        row += nodeWeights[j] * at;
      }
      sum += weight[k] * nodeWeights[i] * row;
    }
  }
  return sum;
}

/**
 * The error that even the exact denoiser makes, E‖x_0 − E[x_0|x_t]‖² = E_{q_t} tr Cov(x_0|x_t): with
 * μ_k = m_k + (a s²/v)(x_t − a m_k),
 *
 *     tr Cov(x_0|x_t) = 2 s² n²/v + Σ_k r_k ‖μ_k‖² − ‖Σ_k r_k μ_k‖²
 */
export function leastError(mixture: Mixture, level: Level): number {
  const { x, y, std } = mixture;
  const v = varianceAt(mixture, level);
  const pull = (level.signal * std ** 2) / v;
  // The spread of the μ_k is that of (1 − a pull) m_k: what x_t adds to all of them alike has none.
  const scale = 1 - level.signal * pull;
  const spread = expectation(mixture, level, (density, total) => {
    let [meanX, meanY, square] = [0, 0, 0];
    for (let k = 0; k < density.length; k++) {
      const share = density[k] / total;
      meanX += share * x[k];
      meanY += share * y[k];
      square += share * (x[k] * x[k] + y[k] * y[k]);
    }
    return square - meanX * meanX - meanY * meanY;
  });
  return (2 * (std * level.noise) ** 2) / v + scale ** 2 * Math.max(0, spread);
}

/** E_{q_0}[log q_0(x_0)], minus the mixture's entropy, nats: what no bound is above, on average. */
export function meanLogDensity(mixture: Mixture): number {
  const v = varianceAt(mixture, clean);
  return expectation(mixture, clean, (_, total) => Math.log(total)) - Math.log(2 * Math.PI * v);
}
