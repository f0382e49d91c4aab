import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logitFor, probabilitiesOf } from "../../src/math/categorical.ts";
import { list, listsIn, problemWithList, readList, readLists, writeList } from "../../src/knobs/lists.ts";
import { logitKnob } from "../../src/figures/discrete/model.ts";
import { figure } from "../../src/figures/discrete/figure.ts";
import { snap } from "../../src/knobs/snap.ts";
import { defaultsOf } from "../../src/knobs/specs.ts";
import { readValue } from "../../src/knobs/validate.ts";

describe("a comma list", () => {
  test("is read back as it was written", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -8, max: 8, noNaN: true }), { minLength: 2, maxLength: 8 }),
        (numbers) => {
          expect(problemWithList(writeList(numbers), 8)).toBeNull();
          expect(readList(writeList(numbers))).toEqual(numbers.map((n) => Number(String(n))));
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  });

  test("is read with spaces and true minus signs", () => {
    expect(problemWithList(" 1, −2 ,.5", 8)).toBeNull();
    expect(readList(" 1, −2 ,.5")).toEqual([1, -2, 0.5]);
  });

  test.each([
    ["1", "two at least"],
    ["1,2,3,4,5,6,7,8,9", "9 numbers"],
    ["1,,2", "empty place"],
    ["", "empty place"],
    ["1,two", "“two” is not a number"],
    ["1,NaN", "“NaN”"],
    ["1,Infinity", "“Infinity”"],
    ["1,0x10", "“0x10”"],
    ["1,9", "beyond ±8"],
    ["1,1e999", "beyond ±8"],
  ])("%j is refused: %s", (text, message) => {
    expect(problemWithList(text, 8)).toContain(message);
  });

  test("of another length than its partner is refused with both lengths", () => {
    expect(() => readLists("1,2,3", "1,2")).toThrow("3 logits and 2 rewards");
    expect(() => figure.model({ ...defaultsOf(figure.params), logits: "0,0" })).toThrow(
      "2 logits and 4 rewards",
    );
  });
});

describe("a list as people type it", () => {
  const numbers = list({ label: "List", default: "1,2", problem: (typed) => problemWithList(typed, 100) });
  const read = (typed: string) => readValue(numbers, typed);

  test.each([
    ["1,0.5,-2", "1,0.5,-2"],
    [" 1, −2 ,.5", "1,-2,0.5"],
    ["2,5; 1; 0,5", "2.5,1,0.5"],
    ["2.5;1；½", "2.5,1,0.5"],
    ["2.5 1 0.5", "2.5,1,0.5"],
    ["2,5 1 0,5", "2.5,1,0.5"],
    ["２，５", "2,5"],
    ["1,\t2\n3", "1,2,3"],
    ["1e−3, 2", "0.001,2"],
    ["2.5, 1,0.5", "2.5,1,0.5"],
    ["1,2,3, 4", "1,2,3,4"],
  ])("%j is %s", (typed, wanted) => expect(read(typed)).toEqual({ ok: true, value: wanted }));

  test.each([
    ["2,5, 1, 0,5", "can be read as 2,5,1,0,5 and as 2.5,1,0.5"],
    ["1;two", "“two” is not a number"],
    ["1 two 3", "“two” is not a number"],
    ["1; ;2", "empty place"],
    ["1, ,2", "empty place"],
    ["1 1e999", "beyond ±100"],
    ["1;1,000", "“1;1,000” is not a list of numbers"],
    ["1,2,3;4", "“1,2,3;4” is not a list of numbers"],
  ])("%j is named: %s", (typed, message) =>
    expect(read(typed)).toEqual({ ok: false, problem: expect.stringContaining(message) }),
  );

  test("with semicolons, with spaces or with commas is the same list", () => {
    const parts = fc.array(fc.double({ min: -8, max: 8, noNaN: true }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(parts, (parts) => {
        const written = writeList(parts);
        const texts = written.split(",");
        for (const separator of [",", ";", " ; ", ", ", " "])
          expect(listsIn(texts.join(separator)).map(readList)).toEqual([readList(written)]);
        const withCommas = texts.map((text) => text.replace(".", ","));
        expect(listsIn(withCommas.join("; ")).map(readList)).toEqual([readList(written)]);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

test("a dragged bar gets the logit that gives it that probability", () => {
  const logits = [1, 0.5, 0, -1];
  const dragged = (k: number, p: number) => snap(logitFor(logits, k, p), logitKnob);
  for (const p of [0.05, 0.3, 0.8]) {
    const changed = logits.with(2, dragged(2, p));
    // Logits are rounded to hundredths: p is off by at most p (1 − p)/200.
    expect(Math.abs(probabilitiesOf(changed)[2] - p)).toBeLessThan(0.00126);
  }
  expect(dragged(0, 5)).toBeLessThanOrEqual(8);
});
