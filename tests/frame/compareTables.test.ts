import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareTables } from "../../src/frame/compare/compareTables.ts";
import type { Cell, Table } from "../../src/ui/tables.ts";

const table = (names: readonly string[], rows: readonly (readonly Cell[])[]): Table => ({
  name: "terms",
  caption: "What it consists of.",
  columns: names.map((name) => ({ name, unit: "nats" })),
  rows,
});

describe("two tables in one", () => {
  test("name the rows once, then A's value, the present one and the difference", () => {
    const a = table(
      ["name", "value"],
      [
        ["elbo", -2],
        ["kl", 0.5],
      ],
    );
    const now = table(
      ["name", "value"],
      [
        ["elbo", -1.5],
        ["kl", 0.25],
      ],
    );
    const both = compareTables(a, now);
    expect(both?.columns.map(({ name }) => name)).toEqual([
      "name",
      "value, A",
      "value, now",
      "value, now − A",
    ]);
    expect(both?.columns[1].unit).toBe("nats");
    expect(both?.rows).toEqual([
      ["elbo", -2, -1.5, 0.5],
      ["kl", 0.5, 0.25, -0.25],
    ]);
  });

  test("are told apart by as many of their first columns as that takes", () => {
    const rows = (v: number) => [
      [0, 0, v],
      [0, 1, 2 * v],
      [1, 0, 3 * v],
    ];
    const both = compareTables(
      table(["row", "column", "V"], rows(1)),
      table(["row", "column", "V"], rows(4)),
    );
    expect(both?.rows[1]).toEqual([0, 1, 2, 8, 6]);
  });

  test("a difference with nothing, with a word, or of two infinities is missing", () => {
    const one = table(["name", "p", "q", "r"], [["x", null, "left", -Infinity]]);
    const other = table(["name", "p", "q", "r"], [["x", 1, "right", -Infinity]]);
    expect(compareTables(one, other)?.rows).toEqual([
      ["x", null, 1, null, "left", "right", null, -Infinity, -Infinity, null],
    ]);
  });

  test("that differ in columns, rows or their names, or whose rows have none, are not put together", () => {
    const one = table(
      ["step", "elbo"],
      [
        [0, 1],
        [1, 2],
      ],
    );
    for (const other of [
      table(
        ["step", "kl"],
        [
          [0, 1],
          [1, 2],
        ],
      ),
      table(["step", "elbo"], [[0, 1]]),
      table(
        ["step", "elbo"],
        [
          [0, 1],
          [2, 2],
        ],
      ),
    ])
      expect(compareTables(one, other)).toBeNull();
    const alike = table(
      ["digit", "mean"],
      [
        [3, 1],
        [3, 1],
      ],
    );
    expect(compareTables(alike, alike)).toBeNull();
  });

  test("A and the difference add up to the present value, and it differs from itself by nothing", () => {
    const values = fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 2 });
    fc.assert(
      fc.property(values, (pairs) => {
        const of = (k: 0 | 1) =>
          table(
            ["at", "v"],
            pairs.map((pair, i) => [i, pair[k]]),
          );
        for (const [i, [, a, now, more]] of (compareTables(of(0), of(1))?.rows ?? []).entries())
          expect([a, now, Number(a) + Number(more)]).toEqual([pairs[i][0], pairs[i][1], pairs[i][1]]);
        expect(compareTables(of(0), of(0))?.rows.every((row) => Object.is(row.at(-1), 0))).toBe(true);
      }),
    );
  });
});
