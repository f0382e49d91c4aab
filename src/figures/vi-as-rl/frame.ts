import { scaleLinear, scaleLog } from "d3";
import { zReach } from "../../inference/policyWorld.ts";

/** Heights at which things stand in the picture of rewards and policy, pixels. */
export const rows = { rewardTop: 18, rewardBottom: 186, densityTop: 214 } as const;

/** The plane of all policies that is drawn. */
export const plane = { mu: [-3, 3], sigma: [0.02, 2.5] } as const;

/** Scales of the plane within these pixels. */
export function planeScales(left: number, right: number, top: number, bottom: number) {
  const x = scaleLinear(plane.mu, [left, right]);
  const y = scaleLog(plane.sigma, [bottom, top]);
  return { x, y, units: { mu: x(1) - x(0), logSigma: y(1) - y(Math.E) } };
}

/** z across the picture of rewards and policy. */
export const zScale = (width: number) => scaleLinear([-zReach, zReach], [36, width - 22]);
