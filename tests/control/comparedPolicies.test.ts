import { expect, test } from "vitest";
import { entropyOf } from "../../src/control/comparedPolicies.ts";

test("entropy is 0 for a sure choice, log n for an even one", () => {
  expect(entropyOf([0, 1, 0])).toBe(0);
  expect(entropyOf([0.25, 0.25, 0.25, 0.25])).toBeCloseTo(Math.log(4), 12);
});
