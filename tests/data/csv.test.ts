import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "../../src/data/csv.ts";
import { table } from "../../src/frame/tables.ts";
import { toCsv } from "../../src/frame/export/toCsv.ts";

const columns = [
  { name: "x", gaps: true },
  { name: "push", optional: true },
] as const;
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const rows = fc.array(fc.record({ x: fc.option(finite), push: finite }), { minLength: 1, maxLength: 30 });
const positive = (value: number | null) => (value === null ? null : value + 0);

test("reads what the figures write, to the bit, whatever the order of the columns", () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (given, isTurned) => {
      const names = isTurned ? (["push", "x"] as const) : (["x", "push"] as const);
      const read = readCsv(toCsv(table("own", "", given, names)), columns);
      expect(read.x.map(positive)).toEqual(given.map(({ x }) => positive(x)));
      expect(read.push.map(positive)).toEqual(given.map(({ push }) => positive(push)));
    }),
  );
});

test("reads semicolons and tabs, decimal commas there, any line end, and passes over empty lines", () => {
  const separators = fc.constantFrom(";", "\t");
  const ends = fc.constantFrom("\n", "\r\n", "\r", "\n\n");
  const hundredths = fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 100);
  const pairs = fc.array(fc.tuple(hundredths, hundredths), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(pairs, separators, ends, (given, separator, end) => {
      const text = given
        .map((pair) => pair.map((n) => n.toFixed(2).replace(".", ",")).join(separator))
        .join(end);
      const read = readCsv(text, columns);
      expect([read.x, read.push]).toEqual([given.map(([x]) => x + 0), given.map(([, push]) => push + 0)]);
    }),
  );
});

test("names the line of a bad cell, wherever it stands", () => {
  fc.assert(
    fc.property(rows, fc.nat(), (given, at) => {
      const lines = given.map(({ x, push }) => `${x ?? ""},${push}`);
      const bad = at % lines.length;
      lines[bad] = "1,oops";
      expect(() => readCsv(`x,push\n${lines.join("\n")}`, columns)).toThrow(
        `Line ${bad + 2}: push “oops” is not a number.`,
      );
    }),
  );
});

test("never throws anything but a sentence, whatever it is given", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("1", "-", ".", ",", ";", "\n", "x", "?", '"', " ") }),
      (text) => {
        try {
          const { x } = readCsv(text, columns, 5);
          expect(x.length).toBeGreaterThan(0);
          expect(x.every((value) => value === null || Number.isFinite(value))).toBe(true);
        } catch (error) {
          expect((error as Error).message).toMatch(/^(Line \d+: .*|There is .*)\.$/s);
        }
      },
    ),
  );
});

test.each([
  ["", "nothing to read"],
  ["x,push", "a header and no row"],
  ["1,2\n3", "Line 2: there is 1 cell where line 1 has 2."],
  ["1,2,3", "Line 1: there are 3 numbers; expected x, push (optional)."],
  ["push\n1", "Line 1: there is no column “x” among “push”."],
  ["x,X\n1,2", "Line 1: there are two columns “x”."],
  ["x,push\n1,", "Line 2: push is missing."],
  ["1\n2\n3\n4\n5\n6", "Line 6: there are 6 rows of numbers, and there is room for 5."],
  ["1;2\n1,000;2", "Line 2: x “1,000” can be read as 1 and as 1000."],
])("refuses %j", (text, message) => {
  expect(() => readCsv(text, columns, 5)).toThrow(message);
});

test("passes over columns that were not asked for", () => {
  expect(readCsv("t,push,x\n1,2,?\n2,3,4\n", columns)).toEqual({ x: [null, 4], push: [2, 3] });
  expect(readCsv("x\n7", columns)).toEqual({ x: [7], push: [] });
});
