import type { Registers } from "../../inference/amortizedLoop.ts";
import type { Phi, Theta } from "../../inference/lineModel.ts";
import type { Parameters } from "../../inference/loopOracle.ts";
import type { SnapshotBase } from "../simulation.ts";

/** How things stood after an iteration; nats a point. */
export interface LoopRow extends Parameters {
  readonly iteration: number;
  readonly elbo: number;
  readonly logEvidence: number;
}

/** What the loop can reach at best. */
interface Ceiling {
  readonly theta: Theta;
  readonly phi: Phi;
  /** Log evidence at the maximum-likelihood θ, nats a point. */
  readonly logEvidence: number;
}

export interface LoopSnapshot extends SnapshotBase {
  /** Iterations that are complete. */
  readonly iteration: number;
  /** Lines that ran in the last step, from 1: [first, last]; [0, 0] before any. */
  readonly ran: readonly [number, number];
  /** Numbers of the iteration under way, or of the last one if none is. */
  readonly registers: Partial<Registers>;
  readonly theta: Theta;
  readonly phi: Phi;
  /** The rate at which the next update steps. */
  readonly rate: number;
  readonly points: Float64Array;
  readonly ceiling: Ceiling;
  readonly trace: readonly LoopRow[];
  /** Mean of the parameters over the second half of a run that has come to its end. */
  readonly average: Parameters | null;
}

/** Merges rows of equal weight into one. */
export function averageRows(rows: readonly LoopRow[]): LoopRow {
  const mean = (of: (row: LoopRow) => number) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  return {
    iteration: mean((row) => row.iteration),
    elbo: mean((row) => row.elbo),
    logEvidence: mean((row) => row.logEvidence),
    w: mean((row) => row.w),
    b: mean((row) => row.b),
    a: mean((row) => row.a),
    c: mean((row) => row.c),
    s: mean((row) => row.s),
  };
}
