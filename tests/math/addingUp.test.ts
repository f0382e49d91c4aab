import { expect, test } from "vitest";
import { addingUp } from "../../src/math/addingUp.ts";

test("as few decimals as let every sum hold", () => {
  const [a, b] = [-2.566, 0.3226];
  expect([a, b, a + b].map(addingUp([a, b, a + b]))).toEqual(["−2.566", "0.323", "−2.243"]);
  expect([1.201, 2.302].map(addingUp([1.201, 2.302, 3.503]))).toEqual(["1.20", "2.30"]);
  expect(addingUp([1.201, 2.302, 3.503], [a, b, a + b])(1.201)).toBe("1.201");
});

test("what is not finite is written as it is", () => {
  expect(addingUp([Number.NEGATIVE_INFINITY, 1, Number.NEGATIVE_INFINITY])(Number.NEGATIVE_INFINITY)).toBe(
    "−∞",
  );
});
