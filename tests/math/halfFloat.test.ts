import fc from "fast-check";
import { expect, test } from "vitest";
import { fromHalf, toHalf } from "../../src/math/halfFloat.ts";

test("every half goes there and back, but for the NaNs, of which one comes back", () => {
  for (let half = 0; half < 2 ** 16; half++) {
    const number = fromHalf(half);
    expect(toHalf(number)).toBe(Number.isNaN(number) ? 0x7e00 : half);
  }
});

test("rounds to the nearest half, ties to even", () => {
  const positive = Array.from({ length: 0x7c00 }, (_, half) => fromHalf(half));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0x7bfe }), fc.constantFrom(0.25, 0.5, 0.75), (half, part) => {
      const between = positive[half] + part * (positive[half + 1] - positive[half]);
      const up = part === 0.5 ? half % 2 === 1 : part > 0.5;
      expect(toHalf(between)).toBe(up ? half + 1 : half);
      expect(toHalf(-between)).toBe(0x8000 | (up ? half + 1 : half));
    }),
    { numRuns: 2000 },
  );
});

test("knows the landmarks", () => {
  expect([1, -2, 65504, 65519, 65520, 2 ** -24, 2 ** -25, Number.NEGATIVE_INFINITY].map(toHalf)).toEqual([
    0x3c00, 0xc000, 0x7bff, 0x7bff, 0x7c00, 1, 0, 0xfc00,
  ]);
});
