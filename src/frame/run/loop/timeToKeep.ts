import type { State } from "./state.ts";

/** A run that plays is kept so often, milliseconds, and where its answers are long in coming more often: within these. */
const KEEP_MS = { most: 600, least: 200 };

/** No more of a run is to be lost with its worker, milliseconds. */
const LOST_MS = 950;

/** So many answers may be on their way when it is time. */
const AHEAD = 2;

/**
 * Keeping takes at most this share of the time: a large network on a slow machine is kept less often. Measured with
 * `npm run bench -- keeping`: of its speed a VAE of 64, 256 and 512 units loses 1, 3 and 5 %.
 */
const SHARE_OF_KEEPING = 1 / 10;

/** So many of the last times are looked at. */
const LAST = 3;

/** The last times, with one that was measured now. */
export const withNewest = (times: readonly number[], newest: number): readonly number[] =>
  [...times, newest].slice(-LAST);

type Timing = Pick<State, "keptAt" | "keeping" | "waits">;

/**
 * Is a run that plays to be kept now? What is lost with a worker is the time since the last keeping; the answers on their way and
 * the next keeping itself add to it.
 *
 * How long keeping takes tells the shortest of the last: the others had to wait, for a machine that had more to do. The first
 * tells nothing: its code has never run, and it was measured to take twice as long as those that follow.
 */
export function isTimeToKeep({ keptAt, keeping, waits }: Timing, now: number): boolean {
  const takes = keeping.length > 1 ? Math.min(...keeping) : 0;
  const answers = AHEAD * Math.max(0, ...waits);
  const due = Math.max(KEEP_MS.least, Math.min(KEEP_MS.most, LOST_MS - answers - takes));
  return now - keptAt >= Math.max(due, takes / SHARE_OF_KEEPING);
}
