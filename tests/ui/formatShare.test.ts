import { expect, test } from "vitest";
import { formatShare } from "../../src/ui/formatShare.ts";

test("writes probabilities in a few signs", () => {
  expect([1, 0.999, 0.42, 0.0421, 2e-9, 0].map(formatShare)).toEqual(["1", "1", ".42", ".042", "2e−9", "0"]);
});
