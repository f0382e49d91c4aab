import { expect, test } from "vitest";
import { near } from "../../src/frame/checks/near.ts";

const infinity = Number.POSITIVE_INFINITY;

test.each([
  [1.05, 1, true],
  [1.3, 1, false],
  [Number.NaN, 1, false],
  [infinity, 1, false],
  [-infinity, -infinity, true],
  [infinity, -infinity, false],
  [-1e300, -infinity, false],
])("%d is near %d within a tenth: %s", (estimate, exact, holds) => {
  const check = near("of size", estimate, exact, 0.1);
  expect(check.holds).toBe(holds);
  expect(check.tolerance).toBe(Number.isFinite(exact) ? 0.2 : 0);
});
