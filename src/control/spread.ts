import { columnOf, type Gridworld, rowOf } from "./gridworld.ts";

/** How widely a distribution over cells is spread. */
export interface Spread {
  /** −Σ m log m, nats. */
  readonly entropy: number;
  /** Mean row and column. */
  readonly row: number;
  readonly column: number;
  /** Var(row), Cov(row, column), Var(column), in cells². */
  readonly covariance: readonly [number, number, number];
}

/** Entropy, mean and covariance of one layer of marginals: one probability a state, adding up to 1. */
export function spreadOf(world: Gridworld, marginal: Float64Array): Spread {
  let [entropy, row, column] = [0, 0, 0];
  for (const s of world.open) {
    const m = marginal[s];
    if (m > 0) entropy -= m * Math.log(m);
    row += m * rowOf(world, s);
    column += m * columnOf(world, s);
  }
  const covariance: [number, number, number] = [0, 0, 0];
  for (const s of world.open) {
    const [y, x] = [rowOf(world, s) - row, columnOf(world, s) - column];
    covariance[0] += marginal[s] * y * y;
    covariance[1] += marginal[s] * y * x;
    covariance[2] += marginal[s] * x * x;
  }
  return { entropy, row, column, covariance };
}
