import { type Box, everySecond, grownTo } from "../math/boxGrid.ts";
import { logSumExp } from "../math/logSumExp.ts";
import { bestGridGaussian, type GridJoint, type GridNormal } from "./gridGaussian.ts";

/** A posterior's own grid holds all nodes of the coarse one whose density is at most this far below the highest, nats. */
const drop = 12;
/** And the encoder's q this many σ around, where its mean is among them: a peak may be narrower than the coarse grid. */
const sigmas = 5;
/** Nodes that the best normal q is sought on at most. */
const most = 2500;

/**
 * log p(x) = log Σ_g p(x, z_g) · cell, and what it may be off by: how much it changes where half the nodes along each
 * dimension go, and the mass that a coarser and wider grid sees outside this one.
 */
export function gridEvidence(
  { logJoint, dimensions: D, cell }: GridJoint,
  box: Box,
  side: number,
  coarse: GridJoint,
): { readonly logEvidence: number; readonly error: number } {
  const logEvidence = logSumExp(logJoint) + Math.log(cell);
  const half = Float64Array.from(everySecond(side, D), (g) => logJoint[g]);
  const byHalf = logSumExp(half) + Math.log(cell * 2 ** D);
  const outside = coarse.logJoint.filter((_, g) =>
    box.low.some((low, j) => coarse.z[g * D + j] < low || coarse.z[g * D + j] > box.high[j]),
  );
  const share = Math.exp(logSumExp(outside) - logSumExp(coarse.logJoint));
  return { logEvidence, error: Math.abs(logEvidence - byHalf) + Math.log1p(share) };
}

/** The highest ELBO of a normal q. Where there are many nodes half of them along each dimension do. */
export function bestOn(grid: GridJoint, side: number, q: GridNormal): number {
  const { z, logJoint, dimensions: D } = grid;
  if (logJoint.length > most) {
    const kept = everySecond(side, D);
    const half = {
      z: Float64Array.from(kept.flatMap((g) => [...z.subarray(g * D, (g + 1) * D)])),
      logJoint: Float64Array.from(kept, (g) => logJoint[g]),
      dimensions: D,
      cell: grid.cell * 2 ** D,
    };
    return bestOn(half, (side + 1) / 2, q);
  }
  const last = z.length - D;
  const spacing = Array.from({ length: D }, (_, j) => (z[last + j] - z[j]) / (side - 1));
  const top = logJoint.indexOf(logJoint.reduce((most, l) => Math.max(most, l), Number.NEGATIVE_INFINITY));
  // A q of one spacing is as good as whole on the grid, four spacings from its faces: from there at least one climb begins.
  const inside = (at: number, j: number) =>
    Math.min(z[last + j] - 4 * spacing[j], Math.max(z[j] + 4 * spacing[j], at));
  const peak = { mean: [...z.subarray(top * D, (top + 1) * D)].map(inside), std: spacing };
  return bestGridGaussian(grid, [q, momentsOf(grid), peak]).elbo;
}

/** Where the posterior is, by a coarse grid and the density at the mean of q. */
export function boxAround(
  { z, logJoint, dimensions: D }: GridJoint,
  q: GridNormal & { readonly logJoint: number },
  spacing: number,
): Box {
  const highest = logJoint.reduce((most, l) => Math.max(most, l), q.logJoint);
  let box: Box | null = null;
  if (q.logJoint > highest - drop) {
    const around = q.std.map((std) => sigmas * std);
    box = grownTo(box, q.mean, around);
  }
  for (let g = 0; g < logJoint.length; g++)
    if (logJoint[g] > highest - drop)
      box = grownTo(box, [...z.subarray(g * D, (g + 1) * D)], Array(D).fill(spacing));
  return box ?? { low: Array(D).fill(-spacing), high: Array(D).fill(spacing) };
}

/** Mean and standard deviation of the posterior along each dimension. */
function momentsOf({ z, logJoint, dimensions: D }: GridJoint): GridNormal {
  const log = logSumExp(logJoint);
  const p = logJoint.map((l) => Math.exp(l - log));
  const mean = Array.from({ length: D }, (_, j) => p.reduce((sum, w, g) => sum + w * z[g * D + j], 0));
  const std = mean.map((mu, j) =>
    Math.sqrt(p.reduce((sum, w, g) => sum + w * (z[g * D + j] - mu) ** 2, 1e-12)),
  );
  return { mean, std };
}
