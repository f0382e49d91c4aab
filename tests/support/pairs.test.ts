import fc from "fast-check";
import { expect, test } from "vitest";
import { coveringRows, pairsOf } from "./pairs.ts";

const factors = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,4}$/),
  fc.integer({ min: 1, max: 5 }).map((count) => Array.from({ length: count }, (_, k) => k)),
  { minKeys: 2, maxKeys: 9 },
);

test("a covering array has every pair of any factors, a level of each factor in each row, and no more rows than pairs", {
  tags: "fifth",
}, () => {
  fc.assert(
    fc.property(factors, (of) => {
      const rows = coveringRows(of);
      const names = Object.keys(of);
      for (const row of rows) {
        expect(Object.keys(row).toSorted()).toEqual(names.toSorted());
        for (const name of names) expect(of[name]).toContain(row[name]);
      }
      for (const pair of pairsOf(of))
        expect(rows.some((row) => Object.entries(pair).every(([name, level]) => row[name] === level))).toBe(
          true,
        );
      expect(rows.length).toBeLessThanOrEqual(pairsOf(of).length);
    }),
    { seed: 1 },
  );
});

test("it is short: thirteen factors of three levels need no more than twice the fifteen rows of the best that is known", () => {
  const of = Object.fromEntries(Array.from({ length: 13 }, (_, k) => [`f${k}`, [0, 1, 2]]));
  expect(pairsOf(of)).toHaveLength(78 * 9);
  expect(coveringRows(of).length).toBeLessThanOrEqual(30);
});
