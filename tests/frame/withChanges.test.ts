import { expect, test } from "vitest";
import { withChanges } from "../../src/frame/words/withChanges.ts";

test("a sentence that stays tells what its numbers were", () => {
  const before = "The ELBO is −2.41 nats and the KL 0.53: together log p(x), −1.88.";
  const after = "The ELBO is −2.00 nats and the KL 0.12: together log p(x), −1.88.";
  expect(withChanges(before, after)).toBe(
    "The ELBO is −2.00 (was −2.41) nats and the KL 0.12 (was 0.53): together log p(x), −1.88.",
  );
});

test("another sentence says by itself what has changed", () => {
  expect(withChanges("2 of 60 are at a goal.", "Nobody is at a goal.")).toBe("Nobody is at a goal.");
});

test("thousands and powers of ten are one number each", () => {
  expect(withChanges("After 1,500 steps: 1e−7.", "After 2,000 steps: 2.5e−9.")).toBe(
    "After 2,000 (was 1,500) steps: 2.5e−9 (was 1e−7).",
  );
});
