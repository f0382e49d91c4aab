import type { NumberSpec } from "../knobs/specs.ts";
import { stopsOf } from "../knobs/stops.ts";

/** Positions of a slider's handle and the values they stand for. */
export interface SliderScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where the handle stands for this value: at the nearest stop. */
  position(value: number): number;
  /** The value at this position. */
  value(position: number): number;
}

/** Linear: the position is the value. Log: positions number the stops, so that every decade is as long. */
export function sliderScale(spec: NumberSpec): SliderScale {
  if (spec.scale === "linear") {
    const { min, max, step } = spec;
    return { min, max, step, position: (value) => value, value: (position) => position };
  }
  const values = stopsOf(spec);
  return {
    min: 0,
    max: values.length - 1,
    step: 1,
    position: (value) => nearest(values, value),
    value: (position) => values[Math.round(position)],
  };
}

function nearest(values: readonly number[], value: number): number {
  if (value <= 0) return 0;
  const distances = values.map((stop) => Math.abs(Math.log(stop / value)));
  return distances.indexOf(Math.min(...distances));
}
