import { describe, expect, test } from "vitest";
import { compareExports } from "../../../scripts/record/compareExports.ts";

const exported = {
  figure: "vae",
  version: "0.1.0",
  params: { seed: 1, map: "S.G" },
  tables: {
    trace: {
      columns: ["step", "elbo"],
      units: [null, "nats"],
      rows: [
        [0, -550.25],
        [1, null],
      ],
    },
  },
  checks: [{ name: "KL ≥ 0", estimate: 0.25, exact: 0, tolerance: 1e-9, holds: true }],
};
type Exported = typeof exported;

const text = (document: object) => `${JSON.stringify(document, null, 1)}\n`;

/** The places where an export differs from one that was changed. */
function differing(change: (document: Exported) => void): readonly string[] {
  const changed = structuredClone(exported);
  change(changed);
  const found = compareExports("vae", text(exported), text(changed));
  return found.map(({ place, before, after, excuse }) => {
    const values = `${JSON.stringify(before)} → ${JSON.stringify(after)}`;
    return `${place}: ${values}${excuse === null ? "" : ", excused"}`;
  });
}

describe("two exports", () => {
  test("that are the same differ nowhere", () => {
    expect(differing(() => undefined)).toEqual([]);
  });

  test("differ by the last bit of a number, named by its row and column", () => {
    const places = differing(({ tables }) => {
      tables.trace.rows[0][1] = -550.2500000000001;
    });
    expect(places).toEqual(["tables.trace row 0 elbo: -550.25 → -550.2500000000001"]);
  });

  test("differ in params, columns, units, checks, and in missing and further rows", () => {
    const places = differing((document) => {
      document.params.seed = 2;
      document.tables.trace.columns[1] = "ELBO";
      document.tables.trace.units[1] = null;
      document.tables.trace.rows[1][1] = 0;
      document.tables.trace.rows.push([2, -1]);
      document.checks[0].holds = false;
      document.checks.push({ name: "new", estimate: 1, exact: 1, tolerance: 0, holds: true });
    });
    expect(places).toEqual([
      "params.seed: 1 → 2",
      'tables.trace.columns.1: "elbo" → "ELBO"',
      'tables.trace.units.1: "nats" → null',
      "tables.trace row 1 elbo: null → 0",
      "tables.trace row 2: undefined → [2,-1]",
      "checks “KL ≥ 0” holds: true → false",
      'checks 1: undefined → {"name":"new","estimate":1,"exact":1,"tolerance":0,"holds":true}',
    ]);
  });

  test("may be of two versions", () => {
    const places = differing((document) => {
      document.version = "0.2.0";
    });
    expect(places).toEqual(['version: "0.1.0" → "0.2.0", excused']);
  });

  test("with the same values in another order are written otherwise", () => {
    const { checks, ...rest } = exported;
    const reordered = text({ checks, ...rest, version: "0.2.0" });
    const found = compareExports("vae", text(exported), reordered);
    expect(found.map(({ place, excuse }) => [place, excuse === null])).toEqual([
      ["version", false],
      ["the text", true],
    ]);
  });
});
