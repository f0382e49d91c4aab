import type { Gridworld } from "../control/gridworld.ts";
import { text } from "../knobs/specs.ts";

const PLACE = /^\s*(\d{1,3})\s*,\s*(\d{1,3})\s*$/;

const problem = (typed: string): string | null =>
  PLACE.test(typed)
    ? null
    : `“${typed.slice(0, 40)}” is no cell: give row, column, counted from 0, as in 2,3`;

/** The cell that is looked at, as "row,column", counted from 0 at the top left; the picture's grid is its control. */
export const cellParam = (standard: string) =>
  text({
    label: "Cell",
    default: standard,
    problem,
    inPicture: true,
  });

/** The cell that is named, which may be a wall (a brush may stand there); the start if the map has no such cell. */
export function cellNamed(world: Gridworld, name: string): number {
  const [, row, column] = (PLACE.exec(name) ?? []).map(Number);
  return row < world.rows && column < world.columns ? row * world.columns + column : world.start;
}

/** Whether a cell is a wall, where nobody is ever and nothing is to be computed. */
export const isWall = (world: Gridworld, cell: number): boolean => world.map.letters[cell] === "#";

/** The name of a cell in addresses and tables. */
export const cellName = (columns: number, cell: number): string =>
  `${Math.floor(cell / columns)},${cell % columns}`;

/** The name of a cell where there is little room, as a pair that is no decimal: "(0, 8)". */
export const pairName = (columns: number, cell: number): string =>
  `(${Math.floor(cell / columns)}, ${cell % columns})`;

/** The name of a cell in words, counted from 0 as `MapLegend` says; at the beginning of a sentence "Row". */
export const placeName = (columns: number, cell: number, row: "row" | "Row" = "row"): string =>
  `${row} ${Math.floor(cell / columns)}, column ${cell % columns}`;
