import { type Domain, log } from "./scales.ts";

/**
 * Whole decades around all that is above zero, at least one. What is `depth` times the greatest, or less, lies at the
 * foot of the axis: zero has no place on it.
 */
export function decades(values: readonly number[], depth: number): Domain {
  const greatest = Math.max(...values.filter(Number.isFinite), Number.MIN_VALUE);
  if (greatest <= Number.MIN_VALUE) return [0.1, 1];
  const least = Math.min(...values.filter((value) => value > greatest * depth));
  const [low, high] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(greatest))];
  return [10 ** low, 10 ** Math.max(high, low + 1)];
}

/** A tick at each decade of the axis, at most six of them. */
export function decadeTicks([low, high]: Domain): number[] {
  const [from, to] = [Math.round(Math.log10(low)), Math.round(Math.log10(high))];
  const stride = Math.ceil((to - from) / 5);
  return Array.from({ length: Math.floor((to - from) / stride) + 1 }, (_, i) => 10 ** (from + i * stride));
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A power of ten as one reads it: 0.1, 1, 100, 10⁴, 10⁻⁷. */
export function powerOfTen(value: number): string {
  const power = Math.round(Math.log10(value));
  if (power >= -2 && power <= 3) return String(Number((10 ** power).toPrecision(1)));
  const digits = [...String(Math.abs(power))].map((digit) => superscripts[Number(digit)]).join("");
  return `10${power < 0 ? "⁻" : ""}${digits}`;
}

/** A logarithmic axis of whole decades: its scale, which holds what lies beyond at its ends, and what its `<AxisY>` shows. */
export function decadeAxis(values: readonly number[], depth = 1e-6) {
  const domain = decades(values, depth);
  return { scale: log(domain).clamp(true), ticks: decadeTicks(domain), format: powerOfTen };
}
