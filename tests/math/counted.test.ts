import { expect, test } from "vitest";
import { counted } from "../../src/math/counted.ts";

test("one is one, and all else are many", () => {
  expect([0, 1, 2, 1234].map((count) => counted(count, "step"))).toEqual([
    "0 steps",
    "1 step",
    "2 steps",
    "1,234 steps",
  ]);
});
