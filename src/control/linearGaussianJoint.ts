import type { Isotropic, LinearGaussianProblem } from "./linearGaussian.ts";

/**
 * p(x_t|O_{0:T}) of the optimistic backup without messages: all x_1 … x_T are one Gaussian, whose precision has, with
 * s the precision of a step and q_t the cost of being away over τ,
 *
 *     Λ_tt = q_t + 2s  (q_T + s at the end)      Λ_{t,t±1} = −s      Λ m = q_t goal, and s start for x_1
 *
 * solved by Gauss and Jordan; a pinned x_T is known and moves to the right side.
 *
 * @returns mean and variance of x_0 … x_T.
 */
export function jointGaussian(problem: LinearGaussianProblem): readonly Isotropic[] {
  const { start, goal, horizon, temperature, controlCost, noise } = problem;
  const pinned = problem.endCost === Number.POSITIVE_INFINITY;
  const s = 1 / (temperature / controlCost + noise ** 2);
  const unknowns = pinned ? horizon - 1 : horizon;
  const away = (t: number) => (t === horizon ? problem.endCost : problem.stateCost) / temperature;
  const rows = Array.from({ length: unknowns }, (_, i) => {
    const t = i + 1;
    const precision = Array.from({ length: unknowns }, (_, j) => (Math.abs(i - j) === 1 ? -s : 0));
    precision[i] = away(t) + (t === horizon ? s : 2 * s);
    const identity = Array.from({ length: unknowns }, (_, j) => (i === j ? 1 : 0));
    const known = goal.map(
      (g, k) => away(t) * g + (t === 1 ? s * start[k] : 0) + (pinned && t === horizon - 1 ? s * g : 0),
    );
    return Float64Array.from([...precision, ...identity, ...known]);
  });
  eliminate(rows);
  const solved = rows.map((row, i) => ({
    mean: [...row.subarray(2 * unknowns)],
    variance: row[unknowns + i],
  }));
  return [{ mean: start, variance: 0 }, ...solved, ...(pinned ? [{ mean: goal, variance: 0 }] : [])];
}

/** Turns the left square into the identity. A precision matrix needs no pivoting. */
function eliminate(rows: readonly Float64Array[]): void {
  rows.forEach((row, i) => {
    const pivot = row[i];
    row.forEach((value, j) => (row[j] = value / pivot));
    for (const other of rows) {
      if (other === row || other[i] === 0) continue;
      const factor = other[i];
      for (let j = 0; j < row.length; j++) other[j] -= factor * row[j];
    }
  });
}
