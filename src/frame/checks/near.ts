import type { Check } from "../contract.ts";

/** An estimate held to an exact number, within a share of its size; an infinite one is met, or it is not. */
export function near(name: string, estimate: number, exact: number, share: number): Check {
  const tolerance = Number.isFinite(exact) ? share * (1 + Math.abs(exact)) : 0;
  return {
    name,
    estimate,
    exact,
    tolerance,
    holds: Object.is(estimate, exact) || Math.abs(estimate - exact) <= tolerance,
  };
}
