import { type ScaleLinear, scaleLinear } from "d3";

/** What the pictures over time share, so that a t stands in all of them at one place. */
export interface TimeFrame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** The first time and the last. */
  readonly first: number;
  readonly horizon: number;
  /** t → pixels. */
  readonly x: ScaleLinear<number, number>;
  /** Pixels a step. */
  readonly step: number;
  /** The whole t at a place in pixels, from the first to the last. */
  readonly timeAt: (x: number) => number;
  readonly ticks: readonly number[];
}

const [left, rightMargin] = [42, 100];

/** The frame of all pictures over t = first … T in a given width. */
export function timeFrame(width: number, horizon: number, first = 1): TimeFrame {
  const right = width - rightMargin;
  const x = scaleLinear([first - 0.5, horizon + 0.5], [left, right]);
  const inner = x.ticks(6).filter((tick) => Number.isInteger(tick) && tick > first && tick < horizon);
  const room = 0.07 * horizon;
  const ticks = [first, ...inner.filter((tick) => tick - first > room && horizon - tick > room), horizon];
  return {
    width,
    left,
    right,
    first,
    horizon,
    x,
    step: (right - left) / (horizon - first + 1),
    timeAt: (px) => Math.min(horizon, Math.max(first, Math.round(x.invert(px)))),
    ticks: horizon === first ? [first] : ticks,
  };
}
