import { expect, test } from "vitest";
import { bernoulliPicture } from "../../src/inference/bernoulliPicture.ts";

test("the probabilities of all black and white pictures add up to 1, certain pixels included", () => {
  const probabilities = [0.2, 0.9, 1];
  let sum = 0;
  for (let n = 0; n < 8; n++)
    sum += Math.exp(bernoulliPicture([n & 1, (n >> 1) & 1, (n >> 2) & 1], probabilities));
  expect(sum).toBeCloseTo(1, 12);
});

test("a grey level weighs both colours", () => {
  expect(bernoulliPicture([0.25], [0.5])).toBeCloseTo(Math.log(0.5), 12);
});
