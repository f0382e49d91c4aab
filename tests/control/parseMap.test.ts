import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatMap,
  type GridMap,
  largestSide,
  mapProblem,
  paintCell,
  parseMap,
} from "../../src/control/parseMap.ts";
import { maps } from "./worlds.ts";

describe("a map's text", () => {
  test("survives the round trip, with slashes and with lines", () => {
    fc.assert(
      fc.property(maps(8), fc.constantFrom("/" as const, "\n" as const), (map, separator) => {
        expect(parseMap(formatMap(map, separator))).toEqual(map);
      }),
      { seed: 1 },
    );
  });

  test("may be pasted with carriage returns, indents, blank ends or a last slash", () => {
    const map = { rows: 2, columns: 3, letters: "S.#m9G" };
    for (const text of [
      "S.#/m9G",
      "S.#\nm9G",
      "S.#\r\nm9G\r\n",
      "\n  S.#\n  m9G\n\n",
      " S.# / m9G ",
      "S.#/m9G/",
    ])
      expect(parseMap(text)).toEqual(map);
  });

  test("may be 500 × 500, and no more", () => {
    const row = ".".repeat(498);
    const big = [`S.${row}`, ...Array.from({ length: 498 }, () => `..${row}`), `${row}.G`];
    expect(parseMap(big.join("/"))).toMatchObject({ rows: largestSide, columns: largestSide });
    expect(mapProblem([...big, `..${row}`].join("/"))).toBe("The map has 501 rows; 500 are the most.");
    expect(mapProblem(`S${row}G`)).toBeNull();
    expect(mapProblem(`S${row}.G`)).toBe("Row 0 has 501 columns; 500 are the most.");
  });

  test.each([
    [
      "S.G/.q.",
      "Row 1, column 1 is “q” (rows and columns count from 0); a map is made of . m x # S G and the digits 2 to 9.",
    ],
    [
      "S.1G",
      "Row 0, column 2 is “1” (rows and columns count from 0); a map is made of . m x # S G and the digits 2 to 9.",
    ],
    [
      "S.😀G",
      "Row 0, column 2 is “😀” (rows and columns count from 0); a map is made of . m x # S G and the digits 2 to 9.",
    ],
    [
      "S.G/..",
      "Row 1 has 2 cells and row 0 has 3 (rows and columns count from 0): all rows must be equally long.",
    ],
    [
      "S.G//...",
      "Row 1 has 0 cells and row 0 has 3 (rows and columns count from 0): all rows must be equally long.",
    ],
    [
      "SG/.",
      "Row 1 has 1 cell and row 0 has 2 (rows and columns count from 0): all rows must be equally long.",
    ],
    [".G", "The map has no start: it needs one cell S."],
    ["S.", "The map has no goal: it needs at least one cell G."],
    ["S", "The map has no goal: it needs at least one cell G."],
    [
      "S.G/..S",
      "The map has a second start S at row 1, column 2, the first is at row 0, column 0 (rows and columns count from 0); it needs one.",
    ],
    ["", "The map is empty: it needs a start S and a goal G."],
    [" \n ", "The map is empty: it needs a start S and a goal G."],
  ])("%j is refused: %s", (text, message) => {
    expect(mapProblem(text)).toBe(message);
    expect(() => parseMap(text)).toThrow(new RangeError(message));
  });

  test("never breaks on any text: it is a map or a message", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const problem = mapProblem(text);
        if (problem === null) expect(formatMap(parseMap(text)).length).toBeGreaterThan(1);
        else expect(problem.length).toBeGreaterThan(10);
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});

describe("painting a cell", () => {
  const map = parseMap("S./.G");
  const painted = (cell: number, letter: Parameters<typeof paintCell>[2], from: GridMap = map) =>
    formatMap(paintCell(from, cell, letter));
  test("changes one letter", () => {
    expect(painted(1, "x")).toBe("Sx/.G");
    expect(painted(2, "G")).toBe("S./GG");
  });
  test("moves the start", () => expect(painted(2, "S")).toBe("../SG"));
  test("does not take the last goal or the start away", () => {
    expect(() => painted(0, "#")).toThrow("The map has no start");
    expect(() => painted(3, "S")).toThrow("The map has no goal");
    expect(painted(3, ".", parseMap("SG/.G"))).toBe("SG/..");
  });
});
