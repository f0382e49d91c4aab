import { describe, expect, test } from "vitest";
import { labelSpots } from "../../../src/marks/grid/labelSpots.ts";

describe("labels", () => {
  test("stand where two paths part, at cells that are free", () => {
    expect(labelSpots([0, 1, 2], [0, 1, 2], [0, 1, 2], 3)).toEqual([null, null]);
    const [one, other] = labelSpots([0, 1, 2, 5], [0, 3, 6, 7], [0, 1, 5], 3);
    expect([one, other]).toEqual([5, 6]);
  });
});
