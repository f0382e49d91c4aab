import { logPdf } from "../math/normal.ts";
import type { Rng } from "../math/rng.ts";
import { drawAggregate, logAggregateOf } from "./aggregatePosterior.ts";
import { countOf, type PlaneCodes } from "./planeCodes.ts";

/** An average over draws, and its standard error. */
export interface Estimate {
  readonly mean: number;
  readonly standardError: number;
}

/**
 * I(i; z) = E[log q_i(z) − log q̄(z)], i uniform, z ~ q_i, from so many draws; nats. It knows nothing of any grid.
 *
 * Where codes hardly meet, what is below log N comes from draws so rare that none may be among these: one of them, log N, is
 * counted as error beside the spread.
 */
export function informationByDraws(codes: PlaneCodes, draws: number, rng: Rng): Estimate {
  const { mean, std } = codes;
  const logAggregate = logAggregateOf(codes);
  const gains = Float64Array.from({ length: draws }, () => {
    const { code, z } = drawAggregate(codes, rng);
    const own = (j: 0 | 1) => logPdf(z[j], mean[2 * code + j], std[2 * code + j]);
    return own(0) + own(1) - logAggregate(z[0], z[1]);
  });
  const average = gains.reduce((sum, gain) => sum + gain, 0) / draws;
  const squares = gains.reduce((sum, gain) => sum + (gain - average) ** 2, 0);
  const spread = Math.sqrt(squares / (draws - 1) / draws);
  return { mean: average, standardError: Math.hypot(spread, Math.log(countOf(codes)) / draws) };
}
