import { csvParse } from "d3";
import { strFromU8, unzipSync } from "fflate";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { csvFile } from "../../src/frame/export/csvFile.ts";
import { toCsv } from "../../src/frame/export/toCsv.ts";
import { origin } from "./fixtures/origin.ts";

const trace = {
  name: "trace",
  caption: "Every toss.",
  columns: [{ name: "step", unit: "steps" }, { name: "side" }],
  rows: [[0, "heads"]],
};
const greek = { ...trace, name: "greek", caption: "In Greek letters.", rows: [[0, "τ"]] };
const bytes = async (content: BlobPart) => new Uint8Array(await new Blob([content]).arrayBuffer());
const mark = [0xef, 0xbb, 0xbf];

test("CSV gives every cell back", () => {
  const cell = fc.oneof(fc.double({ noNaN: true }), fc.string({ unit: fc.constantFrom(...'a,"\n\r ;=') }));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const columns = [
        { name: "x", extended: true },
        { name: "y, z", extended: true },
      ];
      const read = csvParse(toCsv({ name: "t", caption: "", columns, rows }));
      expect(read.columns).toEqual(["x", "y, z"]);
      expect(read.map((row) => [row.x, row["y, z"]])).toEqual(rows.map((row) => row.map(String)));
    }),
    { seed: 6, numRuns: 500 },
  );
});

test("a single table is one CSV", async () => {
  const { name, content } = await csvFile(origin, [trace]);
  expect({ name, content }).toEqual({ name: "coin.csv", content: "step,side\r\n0,heads\r\n" });
});

test("several tables are a zip of a CSV each, with a README that tells what they are", async () => {
  const { name, content } = await csvFile(origin, [trace, greek]);
  expect(name).toBe("coin.zip");
  const files = unzipSync(await bytes(content));
  expect(Object.keys(files)).toEqual(["README.txt", "trace.csv", "greek.csv"]);
  expect(files["trace.csv"]).toEqual(await bytes(toCsv(trace)));
  expect(files["greek.csv"]).toEqual(await bytes(toCsv(greek)));
  const readme = strFromU8(files["README.txt"]);
  const told = [origin.link, 'side = "heads"', "trace.csv", "Every toss.", "step (steps), side", "greek.csv"];
  for (const words of told) expect(readme).toContain(words);
});

test("with an A it is a zip even of one table, and A's stand in a folder of their own", async () => {
  const { name, content } = await csvFile(origin, [trace], {
    params: { side: "tails" },
    tables: () => [greek],
  });
  expect(name).toBe("coin.zip");
  const files = unzipSync(await bytes(content));
  expect(Object.keys(files)).toEqual(["README.txt", "trace.csv", "a/greek.csv"]);
  expect(strFromU8(files["README.txt"])).toMatch(/folder a [^]*side = "tails"/);
});

test("the mark of UTF-8 stands where a character is not ASCII, and nowhere else", async () => {
  const first = async (table: typeof trace) => Array.from((await bytes(toCsv(table))).subarray(0, 3));
  expect(await first(greek)).toEqual(mark);
  expect(await first({ ...trace, columns: [{ name: "µ", unit: "" }] })).toEqual(mark);
  expect(await first(trace)).not.toEqual(mark);
});
