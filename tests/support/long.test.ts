import { expect, test } from "vitest";
import { isInTenth } from "../browser/support/due.ts";
import { longFrom } from "../browser/support/longFrom.ts";

test("ten days in a row ask every exhaustive case once", () => {
  for (const name of ["vae: beta End", "softmax: scene All equal", ""])
    for (const first of [0, 20_786])
      expect(Array.from({ length: 10 }, (_, i) => isInTenth(name, first + i)).filter(Boolean)).toHaveLength(
        1,
      );
});

test("a day's tenth is about a tenth", () => {
  const cases = Array.from({ length: 5000 }, (_, i) => `figure ${i % 22}: knob ${i}`);
  const due = cases.filter((name) => isInTenth(name, 20_786)).length;
  expect(due).toBeGreaterThan(400);
  expect(due).toBeLessThan(600);
});

test("the seed is the day's number, unless it is given; bad ones are named", () => {
  expect(longFrom({}, 3.5 * 24 * 3600 * 1000)).toEqual({ all: false, seed: 3 });
  expect(longFrom({ LONG_SEED: "7", LONG: "all" }, 0)).toEqual({ all: true, seed: 7 });
  expect(() => longFrom({ LONG_SEED: "soon" }, 0)).toThrow(/LONG_SEED must be a whole number, not "soon"/);
});
