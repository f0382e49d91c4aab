import { expect, test } from "vitest";
import { landscapeOf } from "../../src/math/landscape.ts";

test("evaluates a function row by row, both ends included", () => {
  const { values } = landscapeOf({ x: [0, 2], y: [10, 20] }, { columns: 3, rows: 2 }, (x, y) => x + y);
  expect(values).toEqual([10, 11, 12, 20, 21, 22]);
});
