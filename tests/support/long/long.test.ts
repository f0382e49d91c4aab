import { expect, test } from "vitest";
import { isInTurn } from "./due.ts";
import { longFrom } from "./longFrom.ts";
import { everyOf, tags } from "./turns.ts";

test.each([3, 5, 10, 30])("%i days in a row ask every case once", (every) => {
  for (const name of ["vae: beta End", "softmax: scene All equal", ""])
    for (const first of [0, 20_786]) {
      const days = Array.from({ length: every }, (_, i) => isInTurn(name, first + i, every));
      expect(days.filter(Boolean)).toHaveLength(1);
    }
});

test.each([3, 5, 10, 30])("what one day of %i asks is about that part", (every) => {
  const cases = Array.from({ length: 5000 }, (_, i) => `figure ${i % 22}: knob ${i}`);
  const due = cases.filter((name) => isInTurn(name, 20_786, every)).length;
  // Five standard errors of a binomial share.
  const spread = 5 * Math.sqrt((5000 / every) * (1 - 1 / every));
  expect(Math.abs(due - 5000 / every)).toBeLessThan(spread);
});

test("a test comes as rarely as the rarest of its tags says; without one in every run", () => {
  expect([[], ["cases"], ["fifth"], ["tenth", "fifth"]].map(everyOf)).toEqual([1, 1, 5, 10]);
  expect(tags.map(({ name }) => name)).toEqual(["third", "fifth", "tenth", "thirtieth", "cases"]);
});

test("the seed is the day's number, unless it is given; bad ones are named", () => {
  expect(longFrom({}, 3.5 * 24 * 3600 * 1000)).toEqual({ all: false, seed: 3 });
  expect(longFrom({ LONG_SEED: "7", LONG: "all" }, 0)).toEqual({ all: true, seed: 7 });
  expect(() => longFrom({ LONG_SEED: "soon" }, 0)).toThrow(/LONG_SEED must be a whole number, not "soon"/);
});
