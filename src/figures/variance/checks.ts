import type { Check } from "../../frame/contract.ts";
import { sampled } from "../../frame/checks/sampled.ts";
import { within } from "../../frame/checks/within.ts";
import { exactVariance } from "../../inference/exactGradient.ts";
import { exactRows } from "../../inference/exactRows.ts";
import { fourthMoment } from "../../inference/fourthMoment.ts";
import { momentsByQuadrature } from "../../inference/momentsByQuadrature.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { varianceStandardError } from "../../math/runningMoments.ts";
import type { Params } from "./figure.ts";
import { symbols, type Variance } from "./model.ts";

/** Rounding, where a variance is zero and so is its standard error. */
const rounding = 1e-11;

// A far tail that the draws have not met makes their own error too small; one that they have met by luck, the exact one.
const statistical = (name: string, estimate: number, exact: number, errors: readonly number[]) =>
  sampled(name, estimate, exact, Math.max(...errors, rounding * (1 + Math.abs(exact))));

/** Every mean and variance against its exact value, and the closed forms against quadrature. */
export function checks(
  { estimates }: Variance,
  { f: name, k, mu, sigma, dimension, samples }: Params,
): readonly Check[] {
  const q = { mu, sigma };
  const { f, moments } = exactRows(name, k, q, dimension);
  const byQuadrature = momentsByQuadrature(f, q);
  return estimates.flatMap((row) => {
    const { estimator, parameter } = row;
    const what = `in ${symbols[parameter]}, ${estimatorLook[estimator].name}`;
    const fourth = fourthMoment(f, q, moments, estimator, parameter, dimension);
    const quadrature = exactVariance(byQuadrature, estimator, parameter, q, dimension);
    return [
      statistical(`Mean ${what}`, row.mean, row.exactMean, [
        row.standardError,
        Math.sqrt(row.exactVariance / samples),
      ]),
      statistical(`Variance ${what}`, row.variance, row.exactVariance, [
        row.varianceStandardError,
        varianceStandardError(row.exactVariance, fourth, samples),
      ]),
      within(
        `Exact variance ${what}: quadrature against closed form`,
        quadrature,
        row.exactVariance,
        1e-9 * (1 + row.exactVariance),
      ),
    ];
  });
}
