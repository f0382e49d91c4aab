import { expect, test } from "vitest";
import { priorMass } from "../../src/inference/priorMass.ts";
import { pdf } from "../../src/math/normal.ts";

test.each([0.1, 1, 2])("within %d it is the density summed over a fine grid", (radius) => {
  const step = 0.005;
  let sum = 0;
  for (let x = -radius; x < radius; x += step)
    for (let y = -radius; y < radius; y += step) {
      const [u, v] = [x + step / 2, y + step / 2];
      if (Math.hypot(u, v) <= radius) sum += pdf(u, 0, 1) * pdf(v, 0, 1) * step ** 2;
    }
  expect(priorMass(radius)).toBeCloseTo(sum, 3);
});

test("is 0 at 0 and all of it far out", () => {
  expect(priorMass(0)).toBeCloseTo(0, 12);
  expect(priorMass(12)).toBeCloseTo(1, 12);
});
