import type { NumberSpec } from "./specs.ts";

/** What a knob's values lie on. */
type Track = Pick<NumberSpec, "min" | "max" | "step" | "scale">;

/** Digits to which a value on a log scale is first rounded. */
const LOG_DIGITS = 3;
/** More than a knob's step needs, fewer than binary fractions show. */
const CLEAN = 12;

/**
 * The value of a number knob nearest to where the reader pointed: on its steps, within its reach; on a log scale to
 * three digits before that.
 */
export function snap(value: number, { min, max, step, scale }: Track): number {
  const asked = scale === "log" ? Number(value.toPrecision(LOG_DIGITS)) : value;
  const from = scale === "log" ? 0 : min;
  const stepped = Number((from + Math.round((asked - from) / step) * step).toPrecision(CLEAN));
  return Math.min(max, Math.max(min, stepped));
}

/** How far a keyboard step goes on a log scale, as a share of the value. */
const NUDGE = 0.05;

/** The value so many keyboard steps on: of a step of the knob each, on a log scale of five percent if that is more. */
export function nudge(value: number, steps: number, knob: Track): number {
  const grown =
    knob.scale === "log" ? Math.abs(value * ((1 + NUDGE) ** steps - 1)) : Math.abs(steps) * knob.step;
  return snap(value + Math.sign(steps) * Math.max(knob.step, grown), knob);
}
