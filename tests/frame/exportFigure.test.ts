import { csvParse } from "d3";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { toCsv, toCsvBlocks, toJson } from "../../src/frame/export/exportFigure.ts";

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
});

test("CSV gives every cell back", () => {
  const cell = fc.oneof(fc.double({ noNaN: true }), fc.string({ unit: fc.constantFrom(...'a,"\n\r ;=') }));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const columns = [{ name: "x" }, { name: "y, z" }];
      const read = csvParse(toCsv({ name: "t", caption: "", columns, rows }));
      expect(read.columns).toEqual(["x", "y, z"]);
      expect(read.map((row) => [row.x, row["y, z"]])).toEqual(rows.map((row) => row.map(String)));
    }),
    { seed: 6, numRuns: 500 },
  );
});

test("several tables share a file, each under its name; one stands alone", () => {
  expect(toCsvBlocks([table])).toBe(toCsv(table));
  const blocks = toCsvBlocks([table, { ...table, name: "heldOut" }]).split("\r\n\r\n");
  expect(blocks.map((block) => block.split("\r\n")[0])).toEqual(["# trace", "# heldOut"]);
});
