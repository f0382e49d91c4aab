import type { PlaneCodes } from "./planeCodes.ts";

/** A part of the plane, and the codes that reach into it. */
export interface Cell {
  readonly low: readonly [number, number];
  readonly high: readonly [number, number];
  readonly members: Int32Array;
}

/** A code ends so many σ from its mean, along either axis: 1.6·10⁻¹⁰ of its mass lies beyond. */
const REACH = 6.5;

/** The codes that meet no other, and those that do. */
export function parted({ mean, std }: PlaneCodes): { alone: readonly number[]; others: Int32Array } {
  const N = mean.length / 2;
  const meets = new Uint8Array(N);
  const apart = (k: number, l: number) => Math.abs(mean[k] - mean[l]) > REACH * (std[k] + std[l]);
  for (let i = 0; i < N; i++)
    for (let j = 0; j < i; j++)
      if (!apart(2 * i, 2 * j) && !apart(2 * i + 1, 2 * j + 1)) meets[i] = meets[j] = 1;
  const all = Array.from(meets, (_, i) => i);
  return {
    alone: all.filter((i) => meets[i] === 0),
    others: Int32Array.from(all.filter((i) => meets[i] === 1)),
  };
}

/** The rectangle that holds these codes. */
export function wholePlane({ mean, std }: PlaneCodes, members: Int32Array): Cell {
  const [low, high] = [
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ];
  for (const i of members) {
    for (const axis of [0, 1]) {
      const k = 2 * i + axis;
      low[axis] = Math.min(low[axis], mean[k] - REACH * std[k]);
      high[axis] = Math.max(high[axis], mean[k] + REACH * std[k]);
    }
  }
  return { low: [low[0], low[1]], high: [high[0], high[1]], members };
}

/** The axis along which a cell is widest, in σ of the narrowest of its codes. */
export function widest({ low, high, members }: Cell, { std }: PlaneCodes): { axis: 0 | 1; ratio: number } {
  let [least1, least2] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const i of members) {
    least1 = Math.min(least1, std[2 * i]);
    least2 = Math.min(least2, std[2 * i + 1]);
  }
  const ratios = [(high[0] - low[0]) / least1, (high[1] - low[1]) / least2];
  return ratios[0] >= ratios[1] ? { axis: 0, ratio: ratios[0] } : { axis: 1, ratio: ratios[1] };
}

/** Is there a number between its ends? A code too narrow for its distance from 0 has none: its mass is then seen to be missing. */
export function isDivisible({ low, high }: Cell, axis: 0 | 1): boolean {
  const middle = (low[axis] + high[axis]) / 2;
  return low[axis] < middle && middle < high[axis];
}

/** A cell cut across an axis; each half keeps the codes that reach into it. */
export function halves(
  { low, high, members }: Cell,
  axis: 0 | 1,
  { mean, std }: PlaneCodes,
): readonly Cell[] {
  const middle = (low[axis] + high[axis]) / 2;
  const to = axis === 0 ? ([middle, high[1]] as const) : ([high[0], middle] as const);
  const from = axis === 0 ? ([middle, low[1]] as const) : ([low[0], middle] as const);
  const k = (i: number) => 2 * i + axis;
  return [
    { low, high: to, members: members.filter((i) => mean[k(i)] - REACH * std[k(i)] < middle) },
    { low: from, high, members: members.filter((i) => mean[k(i)] + REACH * std[k(i)] > middle) },
  ];
}
