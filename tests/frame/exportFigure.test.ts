import { describe, expect, test } from "vitest";
import type { Exported } from "../browser/support/figure.ts";
import { expectSound } from "../browser/support/sound.ts";
import { csvFile } from "../../src/frame/export/csvFile.ts";
import { toJson } from "../../src/frame/export/exportFigure.ts";
import { toCsv } from "../../src/frame/export/toCsv.ts";
import { origin } from "./fixtures/origin.ts";

const table = {
  name: "trace",
  caption: "All.",
  columns: [{ name: "step", unit: "steps" }, { name: "logProb", extended: true }, { name: "note" }],
  rows: [
    [0, Number.NEGATIVE_INFINITY, null],
    [1, -0.1, 'a "b", c'],
  ],
};

test("JSON has the agreed form, with infinities as words", () => {
  const check = { name: "sum", estimate: 1, exact: 1, tolerance: 0, holds: true };
  const json = toJson({ slug: "f", params: { k: 2 }, tables: [table], checks: [check] });
  expect(JSON.parse(json)).toEqual({
    figure: "f",
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    params: { k: 2 },
    tables: {
      trace: {
        columns: ["step", "logProb", "note"],
        units: ["steps", null, null],
        rows: [
          [0, "-Infinity", null],
          [1, -0.1, 'a "b", c'],
        ],
      },
    },
    checks: [check],
  });
  const now = { params: { k: 2 }, tables: [table], checks: [check] };
  const { a, ...old } = JSON.parse(toJson({ slug: "f", ...now, a: { ...now, params: { k: 1 } } }));
  expect(old).toEqual(JSON.parse(json));
  expect(a).toEqual({ params: { k: 1 }, tables: old.tables, checks: [check] });
});

describe("what is no number does not leave the page, and the message says where it stands:", () => {
  const others = table.rows.slice(0, 1);
  const at = (cells: readonly (number | null)[]) => ({ ...table, rows: [...others, [...cells, ""]] });

  test.each([
    ["NaN", at([Number.NaN, 0]), "in row 2 of the table “trace” the column step is NaN"],
    ["NaN where infinities may stand", at([1, Number.NaN]), "the column logProb is NaN"],
    ["an infinity elsewhere", at([Number.NEGATIVE_INFINITY, 0]), "the column step is -Infinity"],
  ])("%s", async (_, wrong, message) => {
    expect(() => toCsv(wrong)).toThrow(message);
    await expect(csvFile(origin, [table, wrong])).rejects.toThrow(message);
    expect(() => toJson({ slug: "f", params: {}, tables: [table, wrong], checks: [] })).toThrow(message);
  });

  const check = { name: "sum", estimate: 1, exact: 1, holds: true };
  test.each([
    [{ ...check, estimate: Number.NaN, tolerance: 1 }, "in the check “sum” the estimate is NaN"],
    [{ ...check, exact: Number.NaN, tolerance: 1 }, "the exact answer is NaN"],
    [{ ...check, standardError: Number.NaN }, "the standard error is NaN"],
    [{ ...check, tolerance: Number.POSITIVE_INFINITY }, "the tolerance is Infinity"],
  ])("in a check: $estimate, $exact, $standardError, $tolerance", (wrong, message) => {
    expect(() => toJson({ slug: "f", params: {}, tables: [], checks: [wrong] })).toThrow(message);
  });
});

test("the browser's tests would see a NaN that had got through", () => {
  const check = { name: "sum", estimate: 1, exact: 1, tolerance: 0, holds: true };
  const json = toJson({ slug: "f", params: { k: 2 }, tables: [table], checks: [check] });
  const read = (text: string) => JSON.parse(text) as Exported;
  expect(() => expectSound(read(json))).not.toThrow();
  expect(() => expectSound(read(json.replace('"-Infinity"', '"NaN"')))).toThrow(/trace/);
  expect(() => expectSound(read(json.replace('"exact": 1', '"exact": "NaN"')))).toThrow(/sum/);
  expect(() => expectSound(read(json.replace('"tolerance": 0', '"tolerance": null')))).toThrow(/sum/);
});
