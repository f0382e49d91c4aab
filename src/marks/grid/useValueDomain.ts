import { useSteppedLevel } from "../useSteppedLevel.ts";
import type { Domain } from "./valueColours.ts";

/** Rising ends that a scale may have: 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 and ten times as much. */
const steps = [-2, -1, 0, 1, 2, 3, 4, 5].flatMap((decade) =>
  [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8].map((factor) => factor * 10 ** decade),
);

/**
 * A scale from below 0 to above 0 that holds `low` to `high`, and stands still while these move a little: its ends go
 * outwards at once, and inwards only where there is room to spare.
 */
export function useValueDomain(low: number, high: number): Domain {
  // The last digits of a zero are no reason for a scale beyond it.
  const dust = 1e-9 * (high - low);
  const [isBelow, isAbove] = [low < -dust, high > dust];
  const below = useSteppedLevel(isBelow ? -low : 0, steps);
  const above = useSteppedLevel(isAbove ? high : 0, steps);
  return [isBelow ? -below : 0, isAbove ? above : 0];
}
