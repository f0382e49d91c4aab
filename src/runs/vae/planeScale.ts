import type { VaeSnapshot } from "./snapshot.ts";

/** Where the tiles end: the outer ones stand around the grid's outermost points. */
export const tilesReach = ({ side, extent }: VaeSnapshot["manifold"]): number => extent + extent / (side - 1);

/** Half the side of the plane, in units of z, in marked steps from the tiles' reach up. */
export const planeLevels = (manifold: VaeSnapshot["manifold"]): readonly number[] => [
  tilesReach(manifold),
  4,
  6,
  8,
  12,
  16,
  24,
];

/**
 * How far the plane must reach to hold 98 % of the held-out means. The last 2 % may stray: one odd digit should not
 * shrink the picture for all.
 */
export function cloudReach({ cloud, latent }: VaeSnapshot): number {
  const far = Array.from(cloud.labels, (_, k) =>
    Math.max(Math.abs(cloud.mean[2 * k]), latent > 1 ? Math.abs(cloud.mean[2 * k + 1]) : 0),
  )
    .filter(Number.isFinite)
    .toSorted((a, b) => a - b);
  return far[Math.floor(0.98 * (far.length - 1))] ?? 0;
}

/**
 * How high a digit's code stands in a plane of this reach: at its z₂. With one latent dimension each class gets a line
 * of its own, of ten that there are.
 */
export const heightInPlane = (digit: number, z2: number, latent: number, reach: number): number =>
  latent > 1 ? z2 : reach * (0.74 - 0.166 * (digit % 10));
