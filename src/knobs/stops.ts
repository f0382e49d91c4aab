import type { NumberSpec } from "./specs.ts";

/** Twenty numbers to a decade, about evenly spaced on a log scale, round enough to be what scenes and people choose. */
const PREFERRED = [1, 1.1, 1.2, 1.3, 1.5, 1.7, 2, 2.2, 2.5, 2.8, 3, 3.5, 4, 4.5, 5, 5.5, 6, 7, 8, 9];
/** A stop nearer than this ratio to the default gives way to it. */
const CLOSE = 1.06;

/** What the stops of a log scale follow from. */
export type LogTrack = Pick<NumberSpec, "min" | "max" | "step" | "integer" | "default">;

/**
 * The stops of a slider on a log scale, rising: both ends, the default, and preferred numbers (whole steps, where numbers
 * are whole) between. A scale that begins at 0, which has no logarithm, goes on from its step. They are fixed: one on and one
 * back comes to the same number.
 */
export function stopsOf(knob: LogTrack): number[] {
  const least = knob.min > 0 ? knob.min : knob.step;
  const [first, last] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(knob.max))];
  const decades = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const between = decades
    .flatMap((decade) => PREFERRED.map((number) => Number(`${number}e${decade}`)))
    .map((stop) => (knob.integer ? Math.round(stop / knob.step) * knob.step : stop))
    .filter((stop) => stop > least && stop < knob.max)
    .filter((stop) => Math.max(stop / knob.default, knob.default / stop) > CLOSE);
  return [...new Set([knob.min, least, ...between, knob.default, knob.max])].toSorted((a, b) => a - b);
}

/** So many stops on from a value, or to the last one there: from between two stops the first step goes to the next. */
export function stopAfter(stops: readonly number[], value: number, steps: number): number {
  const above = stops.findIndex((stop) => stop > value);
  const below = stops.findLastIndex((stop) => stop < value);
  const at = steps > 0 ? (above < 0 ? stops.length : above) + steps - 1 : below + steps + 1;
  return stops[Math.min(stops.length - 1, Math.max(0, at))];
}
