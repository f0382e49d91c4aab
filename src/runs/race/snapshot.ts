import type { Estimator } from "../../inference/raceRunner.ts";
import type { SnapshotBase } from "../simulation.ts";

/** One lane at one step. */
export interface LaneRow {
  readonly samples: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** All lanes at one step, in the order of `lanes`. */
export interface RaceRow {
  readonly step: number;
  readonly lanes: readonly LaneRow[];
}

export interface RunState {
  readonly mu: number;
  readonly sigma: number;
  readonly elbo: number;
  readonly divergedAt: number | null;
}

export interface LaneState {
  readonly estimator: Estimator;
  readonly samplesPerStep: number;
  /** Drawn by each run so far. */
  readonly samples: number;
  readonly runs: readonly RunState[];
}

export interface RaceSnapshot extends SnapshotBase {
  readonly lanes: readonly LaneState[];
  readonly trace: readonly RaceRow[];
  /** ELBO of the best q, and of the start. */
  readonly best: number;
  readonly start: number;
}

/** Merges rows of equal weight into one. */
export function averageRows(rows: readonly RaceRow[]): RaceRow {
  const mean = (of: (row: RaceRow) => number) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  return {
    step: mean((row) => row.step),
    lanes: rows[0].lanes.map((_, k) => ({
      samples: mean((row) => row.lanes[k].samples),
      low: mean((row) => row.lanes[k].low),
      median: mean((row) => row.lanes[k].median),
      high: mean((row) => row.lanes[k].high),
    })),
  };
}
