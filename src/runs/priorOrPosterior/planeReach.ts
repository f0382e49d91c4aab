import type { PlaneCodes } from "../../inference/planeCodes.ts";

/** Half the side of the plane, in marked steps; the least holds the prior's circle of 3σ. */
export const planeLevels: readonly number[] = [3.6, 5, 7, 10, 14, 20, 28, 40, 56];

/** How far the plane must reach to hold all but the farthest two of a hundred coordinates of the means. */
export function codesReach({ mean }: PlaneCodes): number {
  const far = mean.map(Math.abs).filter(Number.isFinite).toSorted();
  return far[Math.floor(0.98 * (far.length - 1))] ?? 0;
}
