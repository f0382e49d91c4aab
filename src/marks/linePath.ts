import { area, line } from "d3";

/** One SVG path through the rows, broken where a coordinate is not finite. Accessors give pixels. */
export const linePath = <T>(rows: readonly T[], x: (row: T) => number, y: (row: T) => number): string =>
  line()
    .defined((point) => point.every(Number.isFinite))
    .digits(1)(rows.map((row): [number, number] => [x(row), y(row)])) ?? "";

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
