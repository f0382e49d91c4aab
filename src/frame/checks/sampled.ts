import type { Check } from "../contract.ts";

/** A check of what was drawn: it holds within four standard errors, which chance oversteps once in 16,000 times. */
export const sampled = (name: string, estimate: number, exact: number, standardError: number): Check => ({
  name,
  estimate,
  exact,
  standardError,
  holds: Math.abs(estimate - exact) <= 4 * standardError,
});
