import { meansBy } from "../../math/thinnedTrace.ts";
import type { RaceSettings, Standing } from "../../inference/race.ts";
import type { Estimator } from "../../inference/raceRunner.ts";
import type { Likelihood } from "../../inference/toyModel.ts";
import type { SnapshotBase } from "../simulation.ts";

/** The knobs that a race reads. */
export interface RaceParams extends Omit<RaceSettings, "observation"> {
  readonly likelihood: Likelihood;
  readonly learningRate: number;
}

/** All lanes at one step, in the order of `lanes`. */
export interface RaceRow {
  readonly step: number;
  readonly lanes: readonly Standing[];
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

const meanStanding = meansBy("samples", "low", "median", "high");

/** Merges rows of equal weight into one. */
export const averageRows = (rows: readonly RaceRow[]): RaceRow => ({
  step: rows.reduce((sum, { step }) => sum + step, 0) / rows.length,
  lanes: rows[0].lanes.map((_, k) => meanStanding(rows.map(({ lanes }) => lanes[k]))),
});
