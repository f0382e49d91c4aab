import { describe, expect, test } from "vitest";
import { generateCaves } from "../../src/control/generateCaves.ts";
import { generateMaze } from "../../src/control/generateMaze.ts";
import { madeMap } from "../../src/control/madeMap.ts";
import { formatMap, type GridMap, mapProblem } from "../../src/control/parseMap.ts";
import { fourRooms, openRoom } from "../../src/control/plainRooms.ts";
import { Rng } from "../../src/math/rng.ts";

/** How many floor cells can be reached from the start, and how many there are. */
function reach({ rows, columns, letters }: GridMap): [reached: number, floor: number] {
  const seen = new Set([letters.indexOf("S")]);
  for (const s of seen) {
    const [row, column] = [Math.floor(s / columns), s % columns];
    if (row > 0 && letters[s - columns] !== "#") seen.add(s - columns);
    if (row < rows - 1 && letters[s + columns] !== "#") seen.add(s + columns);
    if (column > 0 && letters[s - 1] !== "#") seen.add(s - 1);
    if (column < columns - 1 && letters[s + 1] !== "#") seen.add(s + 1);
  }
  return [seen.size, [...letters].filter((letter) => letter !== "#").length];
}

const kinds = ["room", "fourRooms", "maze", "caves"] as const;

describe("made maps", () => {
  test.each(kinds)("%s of any size is a map, all of whose floor can be reached", (kind) => {
    for (const side of [5, 6, 7, 8, 9, 12, 20, 21, 37, 64])
      for (const seed of [0, 1, 2]) {
        const map = madeMap(kind, side, Rng.of(seed, kind));
        expect(map.letters.length).toBe(side * side);
        expect(mapProblem(formatMap(map)), `${kind} ${side} ${seed}`).toBeNull();
        const [reached, floor] = reach(map);
        expect(reached, `${kind} ${side} ${seed}`).toBe(floor);
      }
  });

  test("mazes and caves are told apart by their seed, and by nothing else", () => {
    for (const make of [generateMaze, generateCaves]) {
      expect(make(Rng.of(3), 21, 33)).toEqual(make(Rng.of(3), 21, 33));
      expect(make(Rng.of(3), 21, 33)).not.toEqual(make(Rng.of(4), 21, 33));
    }
  });

  test("a maze of odd size has walls all around, a room on every second cell and more ways than one", () => {
    const { letters } = generateMaze(Rng.of(1), 21, 21);
    const at = (row: number, column: number) => letters[21 * row + column];
    for (let i = 0; i < 21; i++)
      expect([at(0, i), at(20, i), at(i, 0), at(i, 20)]).toEqual(["#", "#", "#", "#"]);
    for (let row = 1; row < 21; row += 2)
      for (let column = 1; column < 21; column += 2) expect(at(row, column)).not.toBe("#");
    // A tree on 100 rooms has 99 passages.
    expect([...letters].filter((letter) => letter !== "#").length).toBeGreaterThan(199);
  });

  test("500 × 500 are made", () => {
    for (const kind of kinds) {
      const [reached, floor] = reach(madeMap(kind, 500, Rng.of(1, kind)));
      expect(reached).toBe(floor);
      expect(floor).toBeGreaterThan(60_000);
    }
  });

  test("four rooms have four doors; too small a house is refused", () => {
    const { letters } = fourRooms(11, 11);
    const wallRow = letters.slice(55, 66);
    expect([...wallRow].filter((letter) => letter !== "#").length).toBe(2);
    expect(openRoom(2, 2).letters).toBe("S..G");
    expect(() => fourRooms(4, 9)).toThrow("4 × 9");
    expect(() => generateMaze(Rng.of(1), 9, 3)).toThrow("9 × 3");
  });
});
