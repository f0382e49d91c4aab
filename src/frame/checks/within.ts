import type { Check } from "../contract.ts";

/** A check that holds if the estimate is no farther than `tolerance` from the exact answer; NaN is never that near. */
export const within = (name: string, estimate: number, exact: number, tolerance: number): Check => ({
  name,
  estimate,
  exact,
  tolerance,
  holds: Math.abs(estimate - exact) <= tolerance,
});
