import { exactVariance } from "../../inference/exactGradient.ts";
import { exactRows } from "../../inference/exactRows.ts";
import { fourthMoment } from "../../inference/fourthMoment.ts";
import { momentsByQuadrature } from "../../inference/momentsByQuadrature.ts";
import { varianceStandardError } from "../../math/runningMoments.ts";
import type { Check } from "../../frame/contract.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { symbols, type Variance } from "./model.ts";
import type { Params } from "./figure.ts";

/** Rounding, where a variance is zero and so is its standard error. */
const rounding = 1e-11;

function statistical(name: string, estimate: number, exact: number, errors: readonly number[]): Check {
  // A far tail that the draws have not met makes their own error too small; one that they have met by luck, the exact one.
  const standardError = Math.max(...errors, rounding * (1 + Math.abs(exact)));
  return { name, estimate, exact, standardError, holds: Math.abs(estimate - exact) <= 4 * standardError };
}

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
    const tolerance = 1e-9 * (1 + row.exactVariance);
    return [
      statistical(`Mean ${what}`, row.mean, row.exactMean, [
        row.standardError,
        Math.sqrt(row.exactVariance / samples),
      ]),
      statistical(`Variance ${what}`, row.variance, row.exactVariance, [
        row.varianceStandardError,
        varianceStandardError(row.exactVariance, fourth, samples),
      ]),
      {
        name: `Exact variance ${what}: quadrature against closed form`,
        estimate: quadrature,
        exact: row.exactVariance,
        tolerance,
        holds: Math.abs(quadrature - row.exactVariance) <= tolerance,
      },
    ];
  });
}
