import type { Check } from "../../frame/contract.ts";
import { near } from "../../frame/checks/near.ts";
import { sampled } from "../../frame/checks/sampled.ts";
import { within } from "../../frame/checks/within.ts";
import type { Params } from "./figure.ts";
import { drawCount, type GraphResult, type Slopes } from "./model.ts";

/**
 * Where the way back is open, the backward pass against finite differences and the exact gradient; where it is not,
 * that φ gets nothing by it; and the score function against the exact gradient where values of f are all there is.
 */
export function checks({ slopes }: GraphResult, { blackBox }: Params): readonly Check[] {
  return slopes.flatMap((slope) => {
    const { parameter, route, pass, differences } = slope;
    const name = parameter === "mu" ? "μ" : "σ";
    if (route === "reparameterized") {
      const allowed = 1e-5 * (1 + Math.abs(pass));
      return [
        within(`backward pass in ${name} against finite differences at this ε`, pass, differences, allowed),
        ...average(slope, `backward pass in ${name}`),
      ];
    }
    const wall = blackBox ? "the black box" : "a drawn z";
    const nothing = within(`what reaches ${name} through ${wall}, against nothing`, pass, 0, 0);
    return route === "naive" ? [nothing] : [nothing, ...average(slope, `score function in ${name}`)];
  });
}

/** An estimator's mean, over all draws and over those that were made, against the exact gradient. */
const average = ({ limit, exact, mean, standardError }: Slopes, name: string): readonly Check[] => [
  near(`${name}, averaged over all ε, against the exact gradient`, limit, exact, 1e-8),
  sampled(`${name}, mean of ${drawCount} draws, against the exact gradient`, mean, exact, standardError),
];
