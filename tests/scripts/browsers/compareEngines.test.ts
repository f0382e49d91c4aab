import { describe, expect, test } from "vitest";
import { compareEngines } from "../../../scripts/browsers/compareEngines.ts";
import { distanceOfExports, distanceOfTables } from "../../../scripts/browsers/distance.ts";

const exported = (...values: (number | string)[]) =>
  JSON.stringify({ tables: { terms: { columns: ["value"], rows: values.map((value) => [value]) } } });

describe("the distance of two exports", () => {
  test("is absolute below 1 and relative above, and tells where it is largest", () => {
    const { largest, place, otherwise } = distanceOfExports(exported(0.5, 1000), exported(0.75, 1001));
    expect(largest).toBe(0.25);
    expect(place).toBe("tables.terms row 0 value");
    expect(otherwise).toEqual([]);
    expect(distanceOfExports(exported(1000), exported(1001)).largest).toBeCloseTo(1 / 1001, 12);
  });

  test("is none of what is no number: that is told", () => {
    const { largest, otherwise } = distanceOfExports(exported("-Infinity", 1), exported(3, 1));
    expect(largest).toBe(0);
    expect(otherwise).toEqual([expect.stringContaining('row 0 value: "-Infinity" or 3')]);
    expect(distanceOfExports(exported(1, 2), exported(1)).otherwise).toHaveLength(1);
  });

  test("of CSV is that of its cells", () => {
    expect(distanceOfTables("a,b\r\n1,x\r\n", "a,b\r\n1.5,y\r\n")).toEqual({
      largest: 0.5 / 1.5,
      place: "cell 2",
      otherwise: ["cell 3: “x” or “y”"],
    });
    expect(distanceOfTables("a,b", "a").otherwise).toEqual(["2 or 1 cells"]);
  });
});

describe("engines compared", () => {
  const reference = new Map([
    ["bound/defaults.json", exported(1)],
    ["vae/stepped.json", exported(1)],
    ["bounded/defaults.json", exported(1)],
  ]);

  test("a pure figure may be off by rounding alone, a run by what is stated", () => {
    const off = (by: number) => new Map([...reference.keys()].map((name) => [name, exported(1 + by)]));
    const faultsAt = (by: number) =>
      compareEngines(["bound", "vae"], reference, off(by)).map(({ slug, runs, count, faults }) => [
        slug,
        runs,
        count,
        faults.length,
      ]);
    const counts = (bound: number, vae: number) => [
      ["bound", false, 1, bound],
      ["vae", true, 1, vae],
    ];
    expect(faultsAt(0)).toEqual(counts(0, 0));
    expect(faultsAt(1e-13)).toEqual(counts(0, 0));
    expect(faultsAt(1e-9)).toEqual(counts(1, 0));
    expect(faultsAt(1e-3)).toEqual(counts(1, 1));
  });
});
