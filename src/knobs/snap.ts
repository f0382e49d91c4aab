import type { NumberSpec } from "./specs.ts";
import { stopAfter, stopsOf } from "./stops.ts";

/** What a knob's values lie on. */
type Track = Pick<NumberSpec, "min" | "max" | "step" | "scale">;
type LinearTrack = Omit<Track, "scale"> & { readonly scale: "linear" };

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

/** The value so many keyboard steps on: of a step of the knob each, on a log scale from stop to stop, as its slider goes. */
export function nudge(value: number, steps: number, knob: NumberSpec | LinearTrack): number {
  if (knob.scale === "log") return steps === 0 ? value : stopAfter(stopsOf(knob), value, steps);
  return snap(value + steps * knob.step, knob);
}
