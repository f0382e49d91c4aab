import { expect, test } from "vitest";
import { near } from "../../src/frame/checks/near.ts";

test("an infinite answer is met or not, and what is allowed stays a number that can be exported", () => {
  const never = Number.NEGATIVE_INFINITY;
  expect(near("log p(O)", never, never, 1e-9)).toMatchObject({ tolerance: 0, holds: true });
  expect(near("log p(O)", -1e9, never, 1e-9)).toMatchObject({ tolerance: 0, holds: false });
  expect(near("log p(O)", never, -1e9, 1e-9).holds).toBe(false);
});
