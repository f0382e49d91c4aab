import { logSumExp } from "../math/logSumExp.ts";
import { logPdf } from "../math/normal.ts";
import { type Rng, fillNormal, uniform } from "../math/rng.ts";
import { countOf, type PlaneCodes } from "./planeCodes.ts";

/**
 * log q̄(z) = log (1/N) Σ_i N(z; μ_i, σ_i²), in nats; finite however far z is from every code.
 *
 * @param codes looked at again and again: what does not depend on z is worked out once.
 */
export function logAggregateOf(codes: PlaneCodes): (z1: number, z2: number) => number {
  const { mean, std } = codes;
  const N = countOf(codes);
  const tops = Float64Array.from(
    { length: N },
    (_, i) => -Math.log(2 * Math.PI * N) - Math.log(std[2 * i]) - Math.log(std[2 * i + 1]),
  );
  const logs = new Float64Array(N);
  return (z1, z2) => {
    for (let i = 0; i < N; i++) {
      const first = (z1 - mean[2 * i]) / std[2 * i];
      const second = (z2 - mean[2 * i + 1]) / std[2 * i + 1];
      logs[i] = tops[i] - 0.5 * (first * first + second * second);
    }
    return logSumExp(logs);
  };
}

/** log p(z) = log N(z; 0, I) on the plane, in nats. */
export const logPrior = (z1: number, z2: number): number => logPdf(z1, 0, 1) + logPdf(z2, 0, 1);

/** One draw of the aggregate posterior. */
export interface AggregateDraw {
  /** Which code it was drawn from. */
  readonly code: number;
  readonly z: readonly [number, number];
}

/** z ~ q̄, by its two moves (ancestral sampling): i uniform on the codes, then z = μ_i + σ_i ε. */
export function drawAggregate(codes: PlaneCodes, rng: Rng): AggregateDraw {
  const code = Math.floor(uniform(rng) * countOf(codes));
  const epsilon = fillNormal(rng, new Float64Array(2));
  const along = (j: 0 | 1) => codes.mean[2 * code + j] + codes.std[2 * code + j] * epsilon[j];
  return { code, z: [along(0), along(1)] };
}
