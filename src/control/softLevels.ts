import { logSumExp } from "../math/logSumExp.ts";

/** Five levels in rising order, equal only in special cases; nats. */
export interface SoftLevels {
  readonly mean: number;
  /** τ log (1/n) Σ exp(Q/τ): the soft max with the uniform prior counted. */
  readonly logMeanExp: number;
  readonly max: number;
  /** τ log Σ exp(Q/τ): the soft max of the notes. */
  readonly logSumExp: number;
  /** max + τ log n. */
  readonly bound: number;
}

/**
 * The soft max at a temperature, and what it lies between (lecture 4.4):
 *
 *     mean ≤ τ log (1/n) Σ exp(Q/τ) ≤ max ≤ τ log Σ exp(Q/τ) ≤ max + τ log n
 *
 * @param values the Q's, one at least. @param temperature τ > 0.
 */
export function softLevels(values: readonly number[], temperature: number): SoftLevels {
  const max = Math.max(...values);
  const room = temperature * Math.log(values.length);
  // Relative to the largest, so that no digit of the gap is lost to a large Q.
  const gap = temperature * logSumExp(values.map((q) => (q - max) / temperature));
  return {
    mean: values.reduce((sum, q) => sum + q, 0) / values.length,
    logMeanExp: max + gap - room,
    max,
    logSumExp: max + gap,
    bound: max + room,
  };
}

/** V − max: from 0 to τ log n, or, with the prior counted, from −τ log n to 0. */
export function gapToMax(
  values: readonly number[],
  temperature: number,
  uniformPrior: "counted" | "ignored",
): number {
  const max = Math.max(...values);
  const gap = temperature * logSumExp(values.map((q) => (q - max) / temperature));
  return uniformPrior === "counted" ? gap - temperature * Math.log(values.length) : gap;
}
