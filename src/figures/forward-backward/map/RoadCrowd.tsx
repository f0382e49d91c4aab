import { useCallback } from "react";
import type { Road } from "../../../control/road.ts";
import { Crowd } from "../../../marks/grid/index.ts";
import { useGlide } from "../../../marks/time/useGlide.ts";
import { worldLook } from "../../../marks/worldLook.ts";

interface Props {
  readonly road: Road;
  readonly t: number;
  readonly horizon: number;
  /** Left or right half of each cell, or all of it. */
  readonly side: -1 | 0 | 1;
}

/** The sampled monkeys of one world; they walk to where they are at t. */
export function RoadCrowd({ road: { crowd, dynamics }, t, horizon, side }: Props) {
  const { states, count } = crowd;
  const time = Math.min(useGlide(t), horizon);
  const cellOf = useCallback((i: number, t: number) => states[(t - 1) * count + i], [states, count]);
  return (
    <Crowd
      {...{ count, cellOf, time }}
      colour={worldLook[dynamics].colour}
      shift={0.21 * side}
      reach={side === 0 ? 0.42 : 0.2}
    />
  );
}
