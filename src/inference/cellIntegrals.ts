import type { QuadratureRule } from "../math/gaussLegendre.ts";
import type { Cell } from "./planeCells.ts";
import { countOf, type PlaneCodes } from "./planeCodes.ts";

/** Integrals over the plane of N codes q_i, their mean q̄ and the prior p. */
export interface PlaneIntegrals {
  /** ∫ q̄ */
  readonly mass: number;
  /** (1/N) Σ_i ∫ q_i log q_i */
  readonly codes: number;
  /** ∫ q̄ log q̄ */
  readonly aggregate: number;
  /** ∫ q̄ log p */
  readonly prior: number;
}

/**
 * Where a code is alone q̄ = q_i/N, and no quadrature is needed: with its entropy H = 1 + log 2π + log σ₁ + log σ₂,
 *
 *     ∫ q_i log q_i = −H,   ∫ q_i log q̄ = −H − log N,   ∫ q_i log p = −log 2π − ½ Σ_j (μ_j² + σ_j²)
 */
export function byItself(i: number, codes: PlaneCodes): PlaneIntegrals {
  const { mean, std } = codes;
  const N = countOf(codes);
  const [k, l] = [2 * i, 2 * i + 1];
  const entropy = 1 + 2 * LOG_ROOT + Math.log(std[k]) + Math.log(std[l]);
  const squares = mean[k] ** 2 + mean[l] ** 2 + std[k] ** 2 + std[l] ** 2;
  return {
    mass: 1 / N,
    codes: -entropy / N,
    aggregate: -(entropy + Math.log(N)) / N,
    prior: -(2 * LOG_ROOT + squares / 2) / N,
  };
}

/** The nodes along each axis, and there a code's densities and their logarithms. */
const [x, alongX, logX, y, alongY, logY] = Array.from({ length: 6 }, () => new Float64Array(16));
const [sumAt, codesAt] = [new Float64Array(256), new Float64Array(256)];
const LOG_ROOT = 0.5 * Math.log(2 * Math.PI);

/** The integrals over a cell by one rule. */
export function integrate(
  { low, high, members }: Cell,
  codes: PlaneCodes,
  rule: QuadratureRule,
): PlaneIntegrals {
  const n = rule.nodes.length;
  const half = [(high[0] - low[0]) / 2, (high[1] - low[1]) / 2];
  const { mean, std } = codes;
  for (let a = 0; a < n; a++) {
    x[a] = low[0] + half[0] * (1 + rule.nodes[a]);
    y[a] = low[1] + half[1] * (1 + rule.nodes[a]);
  }
  sumAt.fill(0, 0, n * n);
  codesAt.fill(0, 0, n * n);
  for (const i of members) {
    alongAxis(alongX, logX, x, n, mean[2 * i], std[2 * i]);
    alongAxis(alongY, logY, y, n, mean[2 * i + 1], std[2 * i + 1]);
    for (let a = 0, k = 0; a < n; a++) {
      const densityX = alongX[a];
      const logOfX = logX[a];
      for (let b = 0; b < n; b++, k++) {
        const density = densityX * alongY[b];
        sumAt[k] += density;
        codesAt[k] += density * (logOfX + logY[b]);
      }
    }
  }
  const N = countOf(codes);
  const sums = { mass: 0, codes: 0, aggregate: 0, prior: 0 };
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < n; b++) {
      const density = sumAt[a * n + b] / N;
      // q̄ log q̄ → 0 where q̄ is below the smallest number there is.
      if (density === 0) continue;
      const weight = rule.weights[a] * rule.weights[b] * half[0] * half[1];
      sums.mass += weight * density;
      sums.codes += (weight * codesAt[a * n + b]) / N;
      sums.aggregate += weight * density * Math.log(density);
      sums.prior -= weight * density * (2 * LOG_ROOT + (x[a] ** 2 + y[b] ** 2) / 2);
    }
  }
  return sums;
}

/** N(z; μ, σ²) of one coordinate and its logarithm, at the nodes. */
function alongAxis(
  density: Float64Array,
  log: Float64Array,
  nodes: Float64Array,
  n: number,
  mean: number,
  std: number,
): void {
  const top = -LOG_ROOT - Math.log(std);
  for (let a = 0; a < n; a++) {
    const epsilon = (nodes[a] - mean) / std;
    log[a] = top - 0.5 * epsilon * epsilon;
    density[a] = Math.exp(log[a]);
  }
}
