import type { ParameterName } from "../../inference/exactGradient.ts";
import { exactRows } from "../../inference/exactRows.ts";
import type { Q } from "../../inference/gradientEstimators.ts";
import type { EstimatorName } from "../../inference/gradientStream.ts";
import { secondMomentOfWeights } from "../../inference/reweighting.ts";
import type { TestFunctionName } from "../../inference/testFunctions.ts";
import { formatNumber } from "../../math/formatNumber.ts";
import type { Finding } from "../../ui/exercise/task.ts";

/** How the figure “Three estimators, one mean” is set, as far as variances go. */
export interface VarianceSetting extends Q {
  readonly f: TestFunctionName;
  readonly k: number;
  readonly dimension: number;
  readonly parameter: ParameterName;
}

/** Exact variance of one draw. */
function varianceOf(
  { f, k, mu, sigma, dimension, parameter }: VarianceSetting,
  estimator: EstimatorName,
): number {
  const { rows } = exactRows(f, k, { mu, sigma }, dimension);
  const row = rows.find((one) => one.estimator === estimator && one.parameter === parameter);
  return row?.exactVariance ?? Number.NaN;
}

const ratioOf = (setting: VarianceSetting) =>
  varianceOf(setting, "scoreFunction") / varianceOf(setting, "reparameterized");

/** Score function's variance over pathwise's, in μ, for (z − k)² with q right over the bottom, whatever its width. */
export const ratioAtTheBottom = (): number =>
  ratioOf({ f: "quadratic", k: 1, mu: 1, sigma: 1, dimension: 1, parameter: "mu" });

/**
 * What 3,000 draws from N(0, 1) are worth once q has moved to N(1, 1), counted in draws of equal weight: M / E[w²]. The
 * figure’s own draws give a number near it, another with every seed.
 */
export function drawsLeft(): number {
  const second = secondMomentOfWeights({ mu: 0, sigma: 1 }, { mu: 1, sigma: 1 });
  return 3000 / Math.exp(second?.logC ?? Number.NaN);
}

/** How far below pathwise's variance the plain score function's has to be. */
export const shareToReach = 0.25;

const show = (variance: number) => formatNumber(Number(variance.toPrecision(3)));

/** Is the plain score function the calmer one, and with an objective that is no cosine? */
export function scoreFunctionWins(setting: VarianceSetting): Finding {
  const [score, pathwise] = [varianceOf(setting, "scoreFunction"), varianceOf(setting, "reparameterized")];
  const isCosine = setting.f === "cosine";
  const numbers = `Here the score function’s variance is ${show(score)} and the pathwise one’s ${show(pathwise)}`;
  return {
    solved: !isCosine && score <= shareToReach * pathwise,
    says: isCosine ? `${numbers}, but that is a cosine: choose another f.` : `${numbers}.`,
  };
}
