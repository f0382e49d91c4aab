import type { NumberSpec } from "./specs.ts";

/** Digits to which a value on a log scale is first rounded. */
const LOG_DIGITS = 3;
/** More than a knob's step needs, fewer than binary fractions show. */
const CLEAN = 12;

/**
 * The value of a number knob nearest to where the reader pointed: on its steps, within its reach; on a log scale to
 * three digits before that.
 */
export function snap(
  value: number,
  { min, max, step, scale }: Pick<NumberSpec, "min" | "max" | "step" | "scale">,
): number {
  const asked = scale === "log" ? Number(value.toPrecision(LOG_DIGITS)) : value;
  const from = scale === "log" ? 0 : min;
  const stepped = Number((from + Math.round((asked - from) / step) * step).toPrecision(CLEAN));
  return Math.min(max, Math.max(min, stepped));
}
