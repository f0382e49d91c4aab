import { area, line } from "d3";

const throughPoints = line()
  .defined(([x, y]) => Number.isFinite(x) && Number.isFinite(y))
  .digits(1);

/** One SVG path through points in pixels, broken where a coordinate is not finite. */
export const pointsPath = (points: [number, number][]): string => throughPoints(points) ?? "";

/** One SVG path around the band between `low` and `high`. Accessors give pixels. */
export const bandPath = <T>(
  rows: readonly T[],
  x: (row: T) => number,
  low: (row: T) => number,
  high: (row: T) => number,
): string =>
  area<T>()
    .defined((row) => [x(row), low(row), high(row)].every(Number.isFinite))
    .x(x)
    .y0(low)
    .y1(high)
    .digits(1)([...rows]) ?? "";
