import {
  exactMean,
  exactVariance,
  optimalBaseline,
  type ParameterName,
  parameterNames,
} from "./exactGradient.ts";
import type { Q } from "./gradientEstimators.ts";
import { type EstimatorName, estimatorNames } from "./gradientStream.ts";
import { momentsInClosedForm } from "./momentsInClosedForm.ts";
import { testFunction, type TestFunctionName } from "./testFunctions.ts";

/** What is true of one estimator of one parameter's gradient. */
export interface ExactRow {
  readonly estimator: EstimatorName;
  readonly parameter: ParameterName;
  readonly exactMean: number;
  /** Of one draw. */
  readonly exactVariance: number;
}

/** The variance of an estimator somewhere along an axis of k, M or D. */
export interface VarianceAt<V = number> {
  readonly estimator: EstimatorName;
  readonly at: number;
  /** As measured. */
  readonly variance: V;
  readonly exactVariance: number;
}

/** An objective with everything exact about its three estimators. */
export function exactRows(name: TestFunctionName, k: number, q: Q, dimension: number) {
  const f = testFunction(name, k);
  const moments = momentsInClosedForm(f, q);
  const rows: readonly ExactRow[] = estimatorNames.flatMap((estimator) =>
    parameterNames.map((parameter) => ({
      estimator,
      parameter,
      exactMean: exactMean(f, moments, parameter, q),
      exactVariance: exactVariance(moments, estimator, parameter, q, dimension),
    })),
  );
  return { f, moments, rows, baseline: optimalBaseline(moments, q, dimension) };
}
