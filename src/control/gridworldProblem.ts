import { type Backup, type ControlProblem, controlProblem, type UniformPrior } from "./controlProblem.ts";
import { type Costs, type Gridworld, gridworld } from "./gridworld.ts";
import { parseMap } from "./parseMap.ts";
import { grouped } from "../math/grouped.ts";

/** What the knobs of a gridworld say. */
export interface GridworldSettings extends Costs {
  /** The map as it stands in an address. */
  readonly map: string;
  readonly slip: number;
  readonly horizon: number;
  readonly temperature: number;
  readonly backup: Backup;
  readonly uniformPrior: UniformPrior;
}

/** All of them, for keys of what they decide. */
export const settingNames = [
  ...(["map", "slip", "horizon", "temperature", "backup", "uniformPrior"] as const),
  ...(["stepCost", "mudCost", "pitCost"] as const),
];

/** Most values (cells × times) that a figure keeps: 48 MB. */
const MOST_VALUES = 6_000_000;

/**
 * The control problem that the settings describe.
 *
 * @throws RangeError for a map that cannot be read, and for a map and horizon that are too much together.
 */
export function problemOf(settings: GridworldSettings): ControlProblem<Gridworld> {
  const { horizon, temperature, backup, uniformPrior } = settings;
  const map = parseMap(settings.map);
  const size = map.letters.length * (horizon + 1);
  if (size > MOST_VALUES)
    throw new RangeError(
      `A map of ${map.rows} × ${map.columns} over ${horizon} steps has ${grouped(size)} values; ${grouped(MOST_VALUES)} are the most. Shorten the horizon or cut the map.`,
    );
  return controlProblem(gridworld(map, settings, settings.slip), {
    horizon,
    temperature,
    backup,
    uniformPrior,
  });
}
