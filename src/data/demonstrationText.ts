import { type Demonstrations, places, type Side, sideOf } from "../inference/demonstrators.ts";

/** Fewest and most demonstrations of a reader's own. */
export const ownCount = { min: 2, max: 60 } as const;
/** Beyond this x there is no course. */
export const edge = 2;

/** Two decimals are finer than a hand. */
const written = (x: number) => String(Number(x.toFixed(2)));

/** Paths as text, for addresses: x_0,…,x_T of each, parted by slashes. */
export const writeDemonstrations = (paths: readonly ArrayLike<number>[]): string =>
  paths.map((path) => Array.from(path, written).join(",")).join("/");

const pathsIn = (text: string): number[][] => text.split("/").map((line) => line.split(",").map(Number));

/** What is wrong with such a text, or null. */
export function problemWithDemonstrations(text: string): string | null {
  const paths = pathsIn(text);
  if (paths.length < ownCount.min)
    return `there must be ${ownCount.min} demonstrations at least, not ${paths.length}`;
  if (paths.length > ownCount.max)
    return `${paths.length} demonstrations, and there is room for ${ownCount.max}`;
  for (const [i, path] of paths.entries()) {
    if (path.length !== places)
      return `demonstration ${i + 1} has ${path.length} places and needs ${places}, with commas between them`;
    const k = path.findIndex((x) => !(Math.abs(x) <= edge));
    if (k >= 0) return `place ${k + 1} of demonstration ${i + 1} is no number from −${edge} to ${edge}`;
  }
  return null;
}

/** The demonstrations of a text that `problemWithDemonstrations` has passed. */
export function readDemonstrations(text: string): Demonstrations {
  const paths = pathsIn(text);
  return {
    count: paths.length,
    paths: Float64Array.from(paths.flat()),
    sides: paths.map((path): Side => sideOf(path)),
  };
}

/** The paths of such a text, x_0 … x_T of each. */
export const readPaths = (text: string): readonly Float64Array[] =>
  pathsIn(text).map((path) => Float64Array.from(path));
