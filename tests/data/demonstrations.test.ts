import { describe, expect, test } from "vitest";
import { demonstrationsFromCsv, demonstrationsToCsv } from "../../src/data/demonstrationCsv.ts";
import {
  problemWithDemonstrations,
  readDemonstrations,
  writeDemonstrations,
} from "../../src/data/demonstrationText.ts";
import { exampleDemonstrations } from "../../src/data/exampleDemonstrations.ts";
import { pathOf, places } from "../../src/inference/demonstrators.ts";

const example = readDemonstrations(exampleDemonstrations);
const paths = Array.from({ length: example.count }, (_, i) => pathOf(example.paths, i));

test("demonstrations survive text and CSV", () => {
  expect(problemWithDemonstrations(exampleDemonstrations)).toBeNull();
  expect(writeDemonstrations(paths)).toBe(exampleDemonstrations);
  expect(writeDemonstrations(demonstrationsFromCsv(demonstrationsToCsv(paths)))).toBe(exampleDemonstrations);
});

test("what is wrong with a text is told by its demonstration", () => {
  const [one, two] = exampleDemonstrations.split("/");
  expect(problemWithDemonstrations(one)).toContain("2 demonstrations at least, not 1");
  expect(problemWithDemonstrations(`${one}/1,2`)).toContain(
    `demonstration 2 has 2 places and needs ${places}`,
  );
  expect(problemWithDemonstrations(`${one}/${two.replace(/,[^,]*$/, ",9")}`)).toContain(
    "place 17 of demonstration 2",
  );
  expect(problemWithDemonstrations(Array(61).fill(one).join("/"))).toContain("room for 60");
});

describe("CSV of other walkers", () => {
  const csv = (...rows: readonly string[]) => ["demonstration,t,x,y", ...rows].join("\n");
  const good = ["1,0,0,0", "1,1,-1,1.5", "1,2,0,3", "", "2,0,0.2,0", "2,5,1,1.5", "2,9,0.2,3"];

  test("is read between its points, at even heights, whatever its times", () => {
    const [left, right] = demonstrationsFromCsv(csv(...good));
    expect(Array.from(left)).toEqual(
      Array.from({ length: places }, (_, t) => expect.closeTo(t <= 8 ? -t / 8 : -(16 - t) / 8, 12)),
    );
    expect(right[8]).toBeCloseTo(1, 12);
  });

  const put = (k: number, row: string) => csv(...good.toSpliced(k, 1, row));
  test.each([
    ["Line 3: t = 0 does not come after 0", put(1, "1,0,-1,1.5")],
    ["Line 4: y = 1.5 is no higher than 1.5", put(2, "1,2,0,1.5")],
    ["Line 3: x = 7 is beside the course", put(1, "1,1,7,1.5")],
    ["Line 8: demonstration 2 ends at y = 2", put(6, "2,9,0.2,2")],
    ["Line 6: demonstration 2 begins at y = 1", put(4, "2,0,0.2,1")],
    ["Line 8: demonstration 1 goes on here", put(6, "1,9,0.2,3")],
    ["Line 4: x “left” is not a number", put(2, "1,2,left,3")],
    ["Line 2: all rows are of one demonstration", csv(...good.slice(0, 3))],
  ])("%s", (message, text) => {
    expect(() => demonstrationsFromCsv(text)).toThrow(message);
  });
});
