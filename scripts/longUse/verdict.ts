import type { Slope } from "./slope.ts";

export type Verdict = "flat" | "unsure" | "grows";

/** Does something grow faster than it may? `grows` if its whole interval lies above the bound, `flat` if none of it does. */
export function verdictOf({ slope, half }: Slope, bound: number): Verdict {
  if (slope - half > bound) return "grows";
  return slope + half <= bound ? "flat" : "unsure";
}
