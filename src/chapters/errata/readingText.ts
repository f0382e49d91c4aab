import { formatNumber } from "../../math/formatNumber.ts";

/** Below this a number is what rounding left of 0. */
const rounding = 1e-12;

/** A number to three significant digits. */
export const readingText = (value: number): string =>
  formatNumber(Math.abs(value) < rounding ? 0 : Number(value.toPrecision(3)));
