import fc from "fast-check";
import { expect, test } from "vitest";
import { logSumExp } from "../../src/math/logSumExp.ts";

const logs = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 1, maxLength: 8 });

test("is the log of the sum", () => {
  fc.assert(
    fc.property(logs, (x) => {
      const sum = x.reduce((total, value) => total + Math.exp(value), 0);
      expect(logSumExp(x)).toBeCloseTo(Math.log(sum), 10);
    }),
  );
});

test("moves with what it is given, also far beyond exp's range", () => {
  fc.assert(
    fc.property(logs, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (x, shift) => {
      expect(logSumExp(x.map((value) => value + shift)) - shift).toBeCloseTo(logSumExp(x), 6);
    }),
  );
});

test("takes log 0 for what it is", () => {
  expect(logSumExp([])).toBe(Number.NEGATIVE_INFINITY);
  expect(logSumExp([Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY])).toBe(Number.NEGATIVE_INFINITY);
  expect(logSumExp([Number.NEGATIVE_INFINITY, 3])).toBe(3);
});
