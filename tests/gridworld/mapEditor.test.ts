import { describe, expect, test } from "vitest";
import { mapLetters } from "../../src/control/parseMap.ts";
import { letterOfKey, paintStroke } from "../../src/gridworld/paintStroke.ts";
import { cellName, cellNamed, cellParam } from "../../src/gridworld/cellParam.ts";
import { gridworldParams } from "../../src/gridworld/gridworldParams.ts";
import { problemOf } from "../../src/control/gridworldProblem.ts";
import { defaultsOf } from "../../src/knobs/specs.ts";

describe("a stroke of the brush", () => {
  test("paints its cells, and moves the start rather than making two", () => {
    expect(paintStroke("S.G/...", [3, 4, 5], "#")).toEqual({ text: "S.G/###", problem: null });
    expect(paintStroke("S.G/...", [3, 4], "S").text).toBe("..G/.S.");
  });

  test("leaves out what would take start or goal away, and says so", () => {
    const { text, problem } = paintStroke("S.G/...", [0, 1], "#");
    expect(text).toBe("S#G/...");
    expect(problem).toMatch(/start/);
    expect(paintStroke("S.G", [2], ".").problem).toMatch(/goal/);
  });

  test("knows the letters of the keyboard", () => {
    const letter = (key: string) => letterOfKey(key, mapLetters);
    expect(["#", "m", "7", "s", "G", "Delete"].map(letter)).toEqual(["#", "m", "7", "S", "G", "."]);
    expect(["1", "q", "Enter", "constructor"].map(letter)).toEqual([null, null, null, null]);
  });
});

describe("the cell that is looked at", () => {
  const { world } = problemOf(defaultsOf(gridworldParams));
  test("is named by row and column, and read back", () => {
    expect(cellNamed(world, cellName(world.columns, 57))).toBe(57);
    expect(cellParam("0,0").problem(" 3 , 4 ")).toBeNull();
    expect(cellParam("0,0").problem("3;4")).toMatch(/3;4.*row, column/);
  });
});
