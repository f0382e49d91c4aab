import type { Check } from "../contract.ts";

/** An estimate held to an exact number, within a share of its size. */
export function near(name: string, estimate: number, exact: number, share: number): Check {
  const tolerance = share * (1 + Math.abs(exact));
  return {
    name,
    estimate,
    exact,
    tolerance,
    holds: Object.is(estimate, exact) || Math.abs(estimate - exact) <= tolerance,
  };
}
