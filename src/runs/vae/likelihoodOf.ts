import type { Likelihood } from "../../nets/likelihood.ts";
import type { LikelihoodName } from "../../nets/vaeShapes.ts";
import type { VaeParams } from "./snapshot.ts";

/** σ where it is given, and the least that it can be where it is learned, unless a run says otherwise. */
export const usualSigma = 0.2;
export const usualSigmaFloor = 0.05;

/** The likelihood that the knobs ask for. */
export function likelihoodOf({
  likelihood: kind = "bernoulli",
  sigma = usualSigma,
  sigmaFloor: floor = usualSigmaFloor,
}: Partial<VaeParams>): Likelihood {
  switch (kind) {
    case "bernoulli":
      return { kind };
    case "gaussian":
      return { kind, sigma };
    case "gaussianLearned":
      return { kind, floor };
  }
}

const names: readonly string[] = ["bernoulli", "gaussian", "gaussianLearned"] satisfies LikelihoodName[];

/** The likelihood that a saved run names. Throws an Error if there is no such one. */
export function likelihoodNameIn(params: Readonly<Record<string, unknown>>): LikelihoodName {
  const { likelihood = "bernoulli" } = params;
  if (typeof likelihood === "string" && names.includes(likelihood)) return likelihood as LikelihoodName;
  throw new Error(`There is no decoder “${String(likelihood).slice(0, 40)}”.`);
}
