import { grouped } from "./grouped.ts";
const DIGITS = 6;

/** A number for reading: six significant digits at most, a true minus sign, ∞ for infinity. */
export function formatNumber(value: number): string {
  if (Number.isNaN(value)) return "not a number";
  if (!Number.isFinite(value)) return value > 0 ? "∞" : "−∞";
  const digits = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(DIGITS)));
  return digits.replace("-", "−").replace("e-", "e−");
}

/** A number for a label: two decimals, one from 100 on, none from 1,000 on, so that it does not jiggle. */
export function readable(value: number): string {
  if (!Number.isFinite(value)) return formatNumber(value);
  const size = Math.abs(value);
  return fixed(value, size >= 1000 ? 0 : size >= 100 ? 1 : 2);
}

/** A number for a column that does not jiggle, with as many decimals as suit `like`, and a true minus sign. */
export function steady(value: number, like = value): string {
  const size = Math.abs(like);
  if (size !== 0 && (size >= 1e6 || size < 1e-3)) return value.toExponential(2).replaceAll("-", "−");
  const decimals = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : 3;
  return value.toFixed(decimals).replace("-", "−");
}

/** A number with so many decimals, a true minus sign, and none before zero. */
export function fixed(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return (Number(text) === 0 ? text.replace("-", "") : text).replace("-", "−");
}

/** A share of one in whole percent, "< 1 %" and "> 99 %" where that would say nothing, or too much. */
export const percent = (share: number): string =>
  share > 0 && share < 0.005
    ? "< 1 %"
    : share < 1 && share >= 0.995
      ? "> 99 %"
      : `${(100 * share).toFixed(0)} %`;

/** A run that diverges meets numbers of any size: from `huge` on they are written as powers of ten, −7.4e11. */
export const unlessHuge =
  (usual: (value: number) => string, huge = 1e5) =>
  (value: number): string =>
    Math.abs(value) < huge ? usual(value) : value.toExponential(1).replace("e+", "e").replace("-", "−");

const coordinate = unlessHuge((size) => size.toFixed(2), 1000);

/** The coordinates of a point, two decimals and a sign each, so that its width stays the same: "+0.14, −1.20". */
export const formatPoint = (point: readonly number[]): string =>
  point.map((value) => (value < 0 ? "−" : "+") + coordinate(Math.abs(value))).join(", ");

/** A number of samples that need not be whole. */
export const countOf = (samples: number) =>
  samples < 10 ? samples.toFixed(1) : grouped(Math.round(samples));
