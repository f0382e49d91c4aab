import type { Series, StateSpaceModel } from "../../src/inference/stateSpaceModel.ts";

type Matrix = readonly (readonly number[])[];

/** The covariance of all z_1 … z_T of the linear model and their mean, from z = Σ a^{t−s} (noise_s + u_{s−1}), term by term. */
function prior({ a, noise }: StateSpaceModel, { action }: Series): { mean: number[]; covariance: Matrix } {
  const T = action.length;
  const power = (n: number) => (n === 0 ? 1 : a ** n);
  const mean = Array.from({ length: T }, (_, t) =>
    action.slice(0, t).reduce((sum, u, s) => sum + power(t - 1 - s) * u, 0),
  );
  const covariance = Array.from({ length: T }, (_, t) =>
    Array.from({ length: T }, (_, s) => {
      let sum = 0;
      for (let r = 0; r <= Math.min(s, t); r++)
        sum += power(t - r) * power(s - r) * (r === 0 ? 1 : noise ** 2);
      return sum;
    }),
  );
  return { mean, covariance };
}

/** Solves A X = B by Gauss and Jordan with pivoting; log|A| of a positive A. */
function solve(A: Matrix, B: Matrix): { X: number[][]; logDeterminant: number } {
  const n = A.length;
  const rows = A.map((row, i) => [...row, ...B[i]]);
  let logDeterminant = 0;
  for (let i = 0; i < n; i++) {
    const best = rows
      .slice(i)
      .reduce((k, row, j) => (Math.abs(row[i]) > Math.abs(rows[k][i]) ? i + j : k), i);
    [rows[i], rows[best]] = [rows[best], rows[i]];
    logDeterminant += Math.log(Math.abs(rows[i][i]));
    const pivot = rows[i][i];
    rows[i] = rows[i].map((value) => value / pivot);
    rows.forEach((row, j) => {
      if (j !== i) rows[j] = row.map((value, k) => value - row[i] * rows[i][k]);
    });
  }
  return { X: rows.map((row) => row.slice(n)), logDeterminant };
}

/** p(z|o_{1:upTo}) and log p(o_{1:upTo}) by conditioning one joint Gaussian on all that was seen until then. */
export function bruteForce(model: StateSpaceModel, series: Series, upTo: number) {
  const { mean, covariance } = prior(model, series);
  const seen = mean.flatMap((_, t) => (t < upTo && series.observation[t] !== null ? [t] : []));
  const S = seen.map((s) => seen.map((r) => covariance[s][r] + (s === r ? model.observationNoise ** 2 : 0)));
  const residual = seen.map((s) => [(series.observation[s] as number) - mean[s]]);
  const { X, logDeterminant } = solve(
    S,
    seen.map((s, i) => [...residual[i], ...mean.map((_, t) => covariance[s][t])]),
  );
  const across = (t: number, column: number) =>
    seen.reduce((sum, s, i) => sum + covariance[t][s] * X[i][column], 0);
  const quadratic = residual.reduce((sum, [r], i) => sum + r * X[i][0], 0);
  return {
    mean: mean.map((m, t) => m + across(t, 0)),
    covariance: covariance.map((row, t) => row.map((value, r) => value - across(t, 1 + r))),
    logLikelihood: -0.5 * (seen.length * Math.log(2 * Math.PI) + logDeterminant + quadratic),
  };
}
