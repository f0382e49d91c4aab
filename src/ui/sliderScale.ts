import type { NumberSpec } from "../knobs/specs.ts";

const NOTCHES_PER_DECADE = 20;
const DIGITS_SHOWN = 2;

/** Positions of a slider's handle and the values they stand for. */
export interface SliderScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where the handle stands for this value: at the nearest notch. */
  position(value: number): number;
  /** The value at this position. */
  value(position: number): number;
}

/** Linear: the position is the value. Log: positions number evenly spaced notches, so that every decade is as long. */
export function sliderScale(spec: NumberSpec): SliderScale {
  if (spec.scale === "linear") {
    const { min, max, step } = spec;
    return { min, max, step, position: (value) => value, value: (position) => position };
  }
  const values = logNotches(spec);
  return {
    min: 0,
    max: values.length - 1,
    step: 1,
    position: (value) => nearest(values, value),
    value: (position) => values[Math.round(position)],
  };
}

/** The values of a log slider: both ends exactly, two significant digits (or whole steps) between, each once. */
function logNotches(spec: NumberSpec): number[] {
  const decades = Math.log10(spec.max / spec.min);
  const count = Math.max(1, Math.round(decades * NOTCHES_PER_DECADE));
  const between = Array.from({ length: count - 1 }, (_, i) => {
    const raw = spec.min * 10 ** (((i + 1) * decades) / count);
    return spec.integer ? Math.round(raw / spec.step) * spec.step : Number(raw.toPrecision(DIGITS_SHOWN));
  }).filter((value) => value > spec.min && value < spec.max);
  return [...new Set([spec.min, ...between, spec.max])];
}

function nearest(values: readonly number[], value: number): number {
  const distances = values.map((notch) => Math.abs(Math.log(notch / value)));
  return distances.indexOf(Math.min(...distances));
}
