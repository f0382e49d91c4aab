/**
 * A joint density log p(x, z) of one x, at the nodes of a grid over z of one or two dimensions: spacing and nodes are
 * alike along each. Coordinates are row-major, nodes × dimensions.
 */
export interface GridJoint {
  readonly z: Float64Array;
  readonly logJoint: Float64Array;
  readonly dimensions: number;
  /** The volume of a node's own cell. */
  readonly cell: number;
}

/** A normal q with independent dimensions. */
export interface GridNormal {
  readonly mean: readonly number[];
  readonly std: readonly number[];
}

interface Valued {
  /** −∞ where the grid does not hold q, or cannot tell it from a point. */
  readonly elbo: number;
  /** ∂/∂μ_j and ∂/∂(log σ_j). */
  readonly toMean: readonly number[];
  readonly toLogStd: readonly number[];
}

/** By how much the mass of q on the grid may differ from 1. */
const MASS = 1e-4;

/**
 * The ELBO of q by the grid's own quadrature, with w_g ∝ q(z_g) and Σ w = 1:
 *
 *     L(q)        = Σ_g w_g log p(x, z_g) + Σ_j log σ_j + ½ log 2πe
 *     ∂L/∂μ_j     = Cov_w(log p(x, z), (z_j − μ_j) / σ_j²)
 *     ∂L/∂log σ_j = Cov_w(log p(x, z), (z_j − μ_j)² / σ_j²) + 1
 *
 * Where Σ_g q(z_g) · cell is not 1, q lies beyond the grid or between its nodes, and L is no ELBO.
 */
export function gridElbo({ z, logJoint, dimensions: D, cell }: GridJoint, { mean, std }: GridNormal): Valued {
  const nodes = logJoint.length;
  const weights = new Float64Array(nodes);
  let largest = Number.NEGATIVE_INFINITY;
  for (let g = 0; g < nodes; g++) {
    let squares = 0;
    for (let j = 0; j < D; j++) squares += ((z[g * D + j] - mean[j]) / std[j]) ** 2;
    weights[g] = -0.5 * squares;
    largest = Math.max(largest, weights[g]);
  }
  let [total, expected] = [0, 0];
  for (let g = 0; g < nodes; g++) {
    weights[g] = Math.exp(weights[g] - largest);
    if (weights[g] === 0) continue;
    total += weights[g];
    expected += weights[g] * logJoint[g];
  }
  expected /= total;
  const toMean = mean.map(() => 0);
  const toLogStd = mean.map(() => 1);
  for (let g = 0; g < nodes; g++) {
    if (weights[g] === 0) continue;
    const weighted = (weights[g] / total) * (logJoint[g] - expected);
    for (let j = 0; j < D; j++) {
      const u = (z[g * D + j] - mean[j]) / std[j];
      toMean[j] += (weighted * u) / std[j];
      toLogStd[j] += weighted * u ** 2;
    }
  }
  const logVolume = std.reduce((sum, s) => sum + Math.log(s) + 0.5 * Math.log(2 * Math.PI), 0);
  const mass = Math.exp(largest - logVolume) * total * cell;
  const elbo = Math.abs(mass - 1) < MASS ? expected + logVolume + D / 2 : Number.NEGATIVE_INFINITY;
  return { elbo, toMean, toLogStd };
}

/**
 * The normal q of highest ELBO: steps along the natural gradient, μ_j ← μ_j + ρ σ_j² ∂L/∂μ_j and log σ_j ← log σ_j + ½ρ
 * ∂L/∂log σ_j, each halved until it rises, from each of the starts; where a posterior has two hills, the better one that
 * they lead to. It is never worse than any start that the grid holds; −∞ if it holds none.
 */
export function bestGridGaussian(
  grid: GridJoint,
  starts: readonly GridNormal[],
): GridNormal & { readonly elbo: number } {
  const found = starts.map((start) => climb(grid, start));
  return found.reduce((best, next) => (next.elbo > best.elbo ? next : best));
}

function climb(grid: GridJoint, start: GridNormal): GridNormal & { readonly elbo: number } {
  let q = start;
  let at = gridElbo(grid, q);
  for (let iteration = 0; at.elbo > Number.NEGATIVE_INFINITY && iteration < 60; iteration++) {
    let [stride, gained] = [1, 0];
    for (; stride > 1e-4; stride /= 2) {
      const next = moved(q, at, stride);
      const there = gridElbo(grid, next);
      if (there.elbo > at.elbo) {
        gained = there.elbo - at.elbo;
        [q, at] = [next, there];
        break;
      }
    }
    if (gained < 1e-7) break;
  }
  return { ...q, elbo: at.elbo };
}

const moved = ({ mean, std }: GridNormal, { toMean, toLogStd }: Valued, stride: number): GridNormal => ({
  mean: mean.map((mu, j) => mu + stride * std[j] ** 2 * toMean[j]),
  std: std.map((s, j) => s * Math.exp(Math.max(-1, Math.min(1, 0.5 * stride * toLogStd[j])))),
});
