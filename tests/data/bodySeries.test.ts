import fc from "fast-check";
import { expect, test } from "vitest";
import { problemWithBodySeries, readBodySeries } from "../../src/data/bodySeries.ts";
import { problemWithPushes, pushedAt, readPushes } from "../../src/data/pushes.ts";

const number = fc.integer({ min: -5000, max: 5000 }).map((n) => n / 100);
const moment = fc.record({ observation: fc.option(number), action: number });

test("a series is read as it was written, with a header or without, from lines or from an address", () => {
  const series = fc
    .array(moment, { minLength: 4, maxLength: 60 })
    .filter((rows) => rows.some(({ observation }) => observation !== null));
  const headers = fc.constantFrom([], ["observation,action"], ["o,u"], ["O, U"]);
  fc.assert(
    fc.property(series, headers, fc.constantFrom("\n", "/"), (rows, header, end) => {
      const lines = rows.map(({ observation, action }) => `${observation ?? "?"},${action}`);
      expect(readBodySeries([...header, ...lines].join(end))).toEqual({
        observation: rows.map(({ observation }) => (observation === null ? null : observation + 0)),
        action: rows.map(({ action }) => action + 0),
      });
    }),
  );
});

test.each([
  ["1/2/x/4", "Line 3: observation “x” is not a number."],
  ["1/2/3", "There are 3 rows; a series has 4 at least."],
  ["?/?/?/?", "Nothing was seen at all: every observation is missing."],
  ["1/2/3/400", "400 is beyond ±50: the model starts near 0, so scale the series first."],
  ["o,v/1,2/1,2/1,2/1,2,3", "Line 5: there are 3 cells where line 1 has 2."],
  ["u/1/2/3/4", "Line 1: there is no column “observation” among “action”."],
])("refuses %s", (text, problem) => {
  expect(problemWithBodySeries(text)).toBe(problem);
});

test("an empty text is no series, and no problem", () => {
  expect(problemWithBodySeries("  ")).toBeNull();
});

test("pushes are written as they are read, one at a time of each", () => {
  const push = fc.record({
    t: fc.integer({ min: 1, max: 35 }),
    u: fc.integer({ min: -30, max: 30 }).map((n) => n / 10),
  });
  fc.assert(
    fc.property(fc.array(push, { maxLength: 40 }), (pushes) => {
      const text = pushes.reduce(pushedAt, "");
      expect(problemWithPushes(text, 35)).toBeNull();
      const last = new Map(pushes.map(({ t, u }) => [t, u]));
      const kept = [...last].filter(([, u]) => u !== 0).toSorted(([a], [b]) => a - b);
      expect(readPushes(text)).toEqual(kept.map(([t, u]) => ({ t, u })));
    }),
  );
});

test.each([
  ["6", "“6” is no push: write when and how hard, such as 6:1.5,24:-2"],
  ["36:1", "there is no step 36: pushes come at 1 to 35"],
  ["2:9", "a push of 9 is beyond ±3"],
  ["2:1,2:2", "there are two pushes at 2"],
])("refuses the pushes %s", (text, problem) => {
  expect(problemWithPushes(text, 35)).toBe(problem);
});
