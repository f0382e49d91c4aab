import type { Backup, UniformPrior } from "../../control/controlProblem.ts";
import type { MadeMap } from "../../control/madeMap.ts";
import type { GridMap } from "../../control/parseMap.ts";
import type { SnapshotBase } from "../simulation.ts";

/** A run has converged when a sweep changes no value by more than this, nats. */
export const TOLERANCE = 1e-8;

/** The knobs that a run of the figure `value-iteration` reads. */
export interface ValueIterationParams {
  /** A map made by a rule for any size, or the reader's own. */
  readonly world: MadeMap | "own";
  /** Rows and columns of a made map. */
  readonly size: number;
  /** The reader's own map, as text. */
  readonly map: string;
  readonly stepCost: number;
  readonly mudCost: number;
  readonly pitCost: number;
  readonly slip: number;
  readonly temperature: number;
  readonly discount: number;
  readonly maximum: "soft" | "hard";
  readonly backup: Backup;
  readonly uniformPrior: UniformPrior;
  readonly seed: number;
}

/** Residuals that are drawn: of every sweep, or of every 2nd, 4th … and the last. */
export interface ResidualRows {
  readonly sweep: Float64Array;
  readonly residual: Float64Array;
}

/** What the walk by the likeliest actions costs beyond the best, nats: after no sweep, every, every 2nd, 4th … and the last. */
export interface RegretRows {
  readonly sweep: Float64Array;
  readonly regret: Float64Array;
}

export interface ValueIterationSnapshot extends SnapshotBase {
  readonly map: GridMap;
  readonly start: number;
  /** V at every cell, −∞ on walls; nats at temperature 1. */
  readonly V: Float64Array;
  /** The least and the greatest V. */
  readonly low: number;
  readonly high: number;
  /** π(a|s) at 5s + a; null for maps too large for arrows. */
  readonly policy: Float64Array | null;
  readonly path: Int32Array;
  readonly reachesGoal: boolean;
  readonly residuals: ResidualRows;
  /** Without rows where the world is too large. */
  readonly regrets: RegretRows;
  /** What the best walk collects from the start, nats; null where the world is too large. */
  readonly best: number | null;
  /** Of the first and of the last sweep; null before there is one. */
  readonly firstResidual: number | null;
  readonly lastResidual: number | null;
  /** Fitted slope of log residual over the last sweeps, nats a sweep. */
  readonly slope: number | null;
  /** Largest amount by which a residual exceeded γ times the one before. */
  readonly worstExcess: number;
  readonly converged: boolean;
  /** Only in a settled snapshot: what a plain computation says of this V. */
  readonly measured: {
    /** max |TV − V| over the cells that were looked at. */
    readonly backupError: number;
    readonly cells: number;
    /** Against V* by Newton's method; null where the world is too large for it. */
    readonly exact: {
      readonly error: number;
      readonly atStart: number;
      /** max |TV* − V*|: how exact the exact answer is. */
      readonly ownError: number;
    } | null;
  } | null;
}
