import { median } from "d3";
import type { LaneState } from "../../runs/race/snapshot.ts";

/** How far the median run is below the best q, nats; ∞ once half of them have diverged. */
export const gapOf = ({ runs }: Pick<LaneState, "runs">, best: number): number =>
  best - (median(runs, ({ elbo }) => elbo) ?? best);

/** The steps at which runs of a lane diverged. */
export const lostOf = ({ runs }: Pick<LaneState, "runs">): readonly number[] =>
  runs.flatMap(({ divergedAt }) => divergedAt ?? []);
