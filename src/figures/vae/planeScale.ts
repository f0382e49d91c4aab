import type { VaeSnapshot } from "../../worker/vaeApi.ts";
import { stepUp } from "../../plots/levels.ts";

const levels = [4, 6, 8, 12, 16, 24];

/** Where the tiles end: the outer ones stand around the grid's outermost points. */
export const tilesReach = ({ side, extent }: VaeSnapshot["manifold"]): number => extent + extent / (side - 1);

/**
 * Half the side of the plane in units of z: the tiles' reach, or as many marked steps more as hold 98 % of the held-out
 * means. The last 2 % may stray: one odd digit should not shrink the picture for all.
 */
export function planeReach({ manifold, cloud, latent }: VaeSnapshot): number {
  const far = Array.from(cloud.labels, (_, k) =>
    Math.max(Math.abs(cloud.mean[2 * k]), latent > 1 ? Math.abs(cloud.mean[2 * k + 1]) : 0),
  ).toSorted((a, b) => a - b);
  const reach = far[Math.floor(0.98 * (far.length - 1))] ?? 0;
  return stepUp(reach, [tilesReach(manifold), ...levels]);
}
