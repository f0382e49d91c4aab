import { roundUp } from "../../math/levels.ts";
import type { ElboParts, HeldOutRow, TraceRow } from "./snapshot.ts";

/** The step axis ends at a round number of steps, and moves on only when that is reached. */
export const lastTick = (step: number): number => roundUp(Math.max(100, step));

/**
 * The range of the axis in nats: round numbers around all that stands right of the axis's first tenth. In that tenth
 * the curves fall from −550 by hundreds of nats; to hold it would press all that follows into a line. As the tenth
 * stays put while the steps go on, the range only grows until the step axis moves.
 */
export function elboDomain(
  trace: readonly TraceRow[],
  heldOut: readonly HeldOutRow[],
  early: (step: number) => boolean,
): readonly [low: number, high: number] {
  const late = <T extends { step: number }>(rows: readonly T[]): readonly T[] => {
    const kept = rows.filter(({ step }) => !early(step));
    return kept.length > 0 ? kept : rows;
  };
  const rows: readonly ElboParts[] = [...late(trace), ...late(heldOut)];
  const tops = [
    ...rows.map((row) => row.reconstruction),
    ...late(heldOut).map((row) => row.iwae ?? -Infinity),
  ];
  const high = tops.reduce((high, top) => Math.max(high, top), -Infinity);
  const low = lowest(
    rows.map(({ elbo }) => elbo),
    high,
  );
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [-600, 0];
  const unit = roundUp(Math.max(high - low, 4) / 4);
  return [Math.floor(low / unit) * unit, Math.ceil(high / unit) * unit];
}

/** How many times as far below the middle as the top is above it the axis reaches: what plunges deeper leaves the picture. */
const DEEP = 6;
/** Nats above the middle that the top counts for at least: training at its usual pace is no plunge. */
const USUAL = 100;

/** The lowest value but for plunges, as of a density that has run away, beside which the rest would be a line. */
function lowest(values: readonly number[], high: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[sorted.length >> 1];
  return (
    sorted.find((value) => value >= middle - DEEP * Math.max(USUAL, high - middle)) ??
    Number.POSITIVE_INFINITY
  );
}
