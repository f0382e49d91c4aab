import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knobs } from "../../src/figures/diffusion/knobs.ts";
import { readRows, writeRows } from "../../src/knobs/pointLists.ts";
import { readValue } from "../../src/knobs/validate.ts";

const read = (typed: string) => readValue(knobs.points, typed);
const problemOf = (typed: string) => {
  const reading = read(typed);
  return reading.ok ? null : reading.problem;
};

describe("a table of points", () => {
  test("is read from a CSV with a header, Windows line ends and blank lines at its end", () => {
    const reading = read("x,y\r\n1, 2\r\n-0.5,3e-1\r\n\r\n");
    expect(reading).toEqual({ ok: true, value: "x,y;1, 2;-0.5,3e-1" });
    expect(readRows("x,y;1, 2;-0.5,3e-1")).toEqual([
      [1, 2],
      [-0.5, 0.3],
    ]);
  });

  test("names the line that is wrong, and why", () => {
    expect(problemOf("1,2\n3,4\nfive,6\n7,8")).toMatch(/line 3, “five,6”: “five” is not a number/);
    expect(problemOf("x,y\n1,2\n3")).toMatch(/line 3, “3”: 1 numbers, not 2/);
    expect(problemOf("1,2\n3,4,5\n7,8")).toMatch(/line 2.*3 numbers, not 2/);
    expect(problemOf("1,2\n3,\n7,8")).toMatch(/line 2.*a number is missing/);
    expect(problemOf("1,2\n3,NaN\n7,8")).toMatch(/line 2.*“NaN” is not a number/);
    expect(problemOf("1,2\n3,99999\n7,8")).toMatch(/line 2.*99999 is beyond ±1000/);
    expect(problemOf("x,y")).toMatch(/0 lines, and there must be 1/);
    expect(problemOf(Array.from({ length: 301 }, () => "1,2").join("\n"))).toMatch(/room for 300/);
  });

  test("a component's weight is above 0, and its mean on the plane", () => {
    const problem = (typed: string) => {
      const reading = readValue(knobs.components, typed);
      return reading.ok ? null : reading.problem;
    };
    expect(problem("1,0,0")).toBeNull();
    expect(problem("1,0,0;0,1,1")).toMatch(/line 2.*a weight must be above 0/);
    expect(problem("1,0,4")).toMatch(/line 1.*a mean lies beyond ±2.5/);
  });

  test("reads what it writes", () => {
    const place = fc.double({ min: -1000, max: 1000, noNaN: true }).map((x) => x + 0);
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 300 }), (rows) => {
        const text = writeRows(rows);
        expect(problemOf(text)).toBeNull();
        expect(readRows(text)).toEqual(rows.map((row) => row.map((x) => x + 0)));
      }),
    );
  });
});
