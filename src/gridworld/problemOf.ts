import { type ControlProblem, controlProblem } from "../control/controlProblem.ts";
import { type Gridworld, gridworld } from "../control/gridworld.ts";
import { parseMap } from "../control/parseMap.ts";
import type { GridworldValues } from "./gridworldParams.ts";

/** Most values (cells × times) that a figure keeps: 48 MB. */
const MOST_VALUES = 6_000_000;

const inWords = (count: number) => count.toLocaleString("en-GB");

/**
 * The control problem that the shared knobs describe.
 *
 * @throws RangeError for a map that cannot be read, and for a map and horizon that are too much together.
 */
export function problemOf(values: GridworldValues): ControlProblem<Gridworld> {
  const map = parseMap(values.map);
  const size = map.letters.length * (values.horizon + 1);
  if (size > MOST_VALUES)
    throw new RangeError(
      `A map of ${map.rows} × ${map.columns} over ${values.horizon} steps has ${inWords(size)} values; ${inWords(MOST_VALUES)} are the most. Shorten the horizon or cut the map.`,
    );
  return controlProblem(gridworld(map, values, values.slip), values);
}
