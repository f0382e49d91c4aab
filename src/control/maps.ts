import { type Rng, uniform } from "../math/rng.ts";
import type { GridMap } from "./parseMap.ts";

/** A map that comes with the site. */
export interface ShippedMap {
  readonly name: string;
  /** What it is there to show, in a few words. */
  readonly title: string;
  /** As it stands in an address. */
  readonly text: string;
}

const shipped = (name: string, title: string, ...rows: readonly string[]): ShippedMap => ({
  name,
  title,
  text: rows.join("/"),
});

/** Maps to start from, the default first. Each has its point at the default costs and T from 16 to 30. */
export const shippedMaps: readonly ShippedMap[] = [
  shipped(
    "detour",
    "Mud on the short way",
    "..........",
    "..####....",
    "..#..#.m..",
    "S.#..mmmmG",
    "..#.##.m..",
    ".......x..",
    "..........",
  ),
  shipped(
    "field",
    "An open field",
    ".........",
    ".........",
    ".........",
    "S.......G",
    ".........",
    ".........",
    ".........",
  ),
  shipped(
    "bridge",
    "A narrow bridge, or the long way",
    "...........",
    ".#########.",
    ".xxxxxxxxx.",
    "S.........G",
    ".xxxxxxxxx.",
    "...........",
  ),
  shipped(
    "doors",
    "Two doors: one near and muddy",
    "....#....",
    "....#....",
    "S...m...G",
    "....#....",
    "....#....",
    ".........",
    "....#....",
  ),
  shipped(
    "goals",
    "Which goal was it?",
    "........G",
    ".........",
    "...##....",
    "S..##...G",
    "...##....",
    ".........",
    "........G",
  ),
  shipped(
    "maze",
    "A maze with two ways through",
    "S.#.......",
    ".##.####.#",
    "......#...",
    ".##.#.###.",
    ".#..#...#.",
    ".#.####.#.",
    ".......m.G",
  ),
];

/** The text of a shipped map. */
export function mapNamed(name: string): string {
  const found = shippedMaps.find((map) => map.name === name);
  if (!found) throw new RangeError(`No map is named ${name}.`);
  return found.text;
}

/**
 * A large map of rooms, with a door in every wall and mud and pits strewn about: something to run value iteration on.
 * Every room can be reached. The start is at the top left, the goal at the bottom right.
 *
 * @param rows, columns from 2 on.
 * @param room cells from wall to wall, from 3 on.
 */
export function roomsMap(rng: Rng, rows: number, columns: number, room = 12): GridMap {
  const letters: string[] = Array.from({ length: rows * columns }, (_, cell) => {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    if (isWall(row, rows, room) || isWall(column, columns, room)) return "#";
    const u = uniform(rng);
    return u < 0.06 ? "m" : u < 0.08 ? "x" : ".";
  });
  const doorIn = (from: number, size: number) =>
    from + Math.floor(uniform(rng) * Math.min(room - 1, size - from));
  for (let top = 0; top < rows; top += room)
    for (let left = 0; left < columns; left += room) {
      if (isWall(left + room - 1, columns, room))
        letters[doorIn(top, rows) * columns + left + room - 1] = ".";
      if (isWall(top + room - 1, rows, room))
        letters[(top + room - 1) * columns + doorIn(left, columns)] = ".";
    }
  letters[0] = "S";
  letters[rows * columns - 1] = "G";
  return { rows, columns, letters: letters.join("") };
}

/** Walls stand at every multiple of the room's size, but for the last line, where the goal is. */
const isWall = (line: number, lines: number, room: number): boolean =>
  line % room === room - 1 && line < lines - 1;
