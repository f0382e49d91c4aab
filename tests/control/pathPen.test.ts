import { describe, expect, test } from "vitest";
import { gridworld } from "../../src/control/gridworld.ts";
import { parseMap } from "../../src/control/parseMap.ts";
import { endOf, penDown, penMove } from "../../src/control/pathPen.ts";

describe("the pen", () => {
  const world = gridworld(parseMap("S..#/.#../...G"));

  test("goes to a pressed cell by a shortest way, around walls", () => {
    expect(penDown(world, "", 2)).toBe("rr");
    expect(endOf(world, penDown(world, "", 7))).toBe(7);
    expect(penDown(world, "", 7)).toHaveLength(4);
  });

  test("begins anew on the start, cuts off at a cell that it passed, and holds on at the end", () => {
    expect(penDown(world, "rrd", 0)).toBe("");
    expect(penDown(world, "rlr", 0)).toBe("");
    expect(penDown(world, "rrlr", 1)).toBe("rrl");
    expect(penDown(world, "rr", 2)).toBe("rr");
  });

  test("walks back when it is moved back, and stays where no way leads", () => {
    expect(penMove(world, "rr", 1)).toBe("rrl");
    expect(penMove(world, "rr", 3)).toBe("rr");
    const arrived = penDown(world, "", 11);
    expect(penMove(world, arrived, 0)).toBe(arrived);
  });
});
