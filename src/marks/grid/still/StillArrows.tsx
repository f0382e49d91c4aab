import { path } from "d3";
import { useGrid } from "../context.ts";
import { type Stroke, strokeOf } from "../../plot/stroke.ts";
import { traceArrows } from "../drawArrows.ts";

interface Props extends Stroke {
  /** π(a|s) at 5s + a: up, right, down, left, stay. */
  readonly policy: ArrayLike<number>;
}

/** Width of a line and length of a head, as shares of the cell, and the least of either, pixels. */
const [WEIGHT, HEAD] = [0.07, 0.14];
const least = { weight: 1.8, head: 5 };

/** A policy: an arrow for each move, as long as it is probable, and a ring as wide for "stay". */
export function StillArrows({ policy, ...stroke }: Props) {
  const { geometry, letters } = useGrid();
  const pen = path();
  traceArrows(pen, geometry, letters, policy, Math.max(least.head, HEAD * geometry.cell));
  const weight = Math.max(least.weight, WEIGHT * geometry.cell);
  return <path d={String(pen)} {...strokeOf(stroke, weight)} strokeLinecap="round" strokeLinejoin="round" />;
}
