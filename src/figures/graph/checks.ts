import type { Check } from "../contract.ts";
import { drawCount, type GraphResult } from "./model.ts";
import type { Values } from "./params.ts";

/** The backward pass against finite differences and the exact gradient; while it is blocked, that φ gets nothing. */
export function checks({ slopes }: GraphResult, { reparameterized }: Values): readonly Check[] {
  return slopes.flatMap(({ parameter, pass, differences, limit, exact, mean, standardError }) => {
    const name = parameter === "mu" ? "μ" : "σ";
    if (!reparameterized)
      return [within(`what reaches ${name} through a drawn z, against nothing`, pass, 0, 0)];
    return [
      within(
        `backward pass in ${name} against finite differences at this ε`,
        pass,
        differences,
        1e-5 * (1 + Math.abs(pass)),
      ),
      within(
        `its average over all ε in ${name} against the exact gradient`,
        limit,
        exact,
        1e-8 * (1 + Math.abs(exact)),
      ),
      {
        name: `its mean over ${drawCount} draws in ${name} against the exact gradient`,
        estimate: mean,
        exact,
        standardError,
        holds: Math.abs(mean - exact) <= 4 * standardError,
      },
    ];
  });
}

const within = (name: string, estimate: number, exact: number, tolerance: number): Check => ({
  name,
  estimate,
  exact,
  tolerance,
  holds: Math.abs(estimate - exact) <= tolerance,
});
