/** The lecture's clock, in milliseconds since 1970: both windows stand on one machine. */
export interface LectureClock {
  /** When it would have started had it never been paused; null before the first step. */
  readonly startedAt: number | null;
  /** Since when it has stood still; null while it runs. */
  readonly pausedAt: number | null;
}

/** How long the lecture has taken so far without its pauses, milliseconds; 0 before it starts. */
export const elapsedOf = ({ startedAt, pausedAt }: LectureClock, now: number): number =>
  startedAt === null ? 0 : Math.max(0, (pausedAt ?? now) - startedAt);

/** It goes on. */
export const isRunning = ({ startedAt, pausedAt }: LectureClock): boolean =>
  startedAt !== null && pausedAt === null;
