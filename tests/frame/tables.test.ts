import { expect, test } from "vitest";
import { column, extended, nats, steps, table, valueTable } from "../../src/frame/tables.ts";

test("a row for every item: its own fields, and what is worked out", () => {
  const lanes = [
    { name: "a", elbo: -1, deep: { samples: 4 } },
    { name: "b", elbo: Number.NEGATIVE_INFINITY, deep: { samples: 8 } },
  ];
  const columns = [
    "name",
    extended(nats("elbo")),
    steps("step", (_: unknown, i: number) => i),
    column("samples", ({ deep }: (typeof lanes)[number]) => deep.samples),
  ] as const;
  expect(table("lanes", "All lanes.", lanes, columns)).toEqual({
    name: "lanes",
    caption: "All lanes.",
    columns: [
      { name: "name" },
      { name: "elbo", unit: "nats", extended: true },
      { name: "step", unit: "steps" },
      { name: "samples" },
    ],
    rows: [
      ["a", -1, 0, 4],
      ["b", Number.NEGATIVE_INFINITY, 1, 8],
    ],
  });
});

test("items that are plain numbers", () => {
  const { rows } = table("kl", "Each dimension.", new Float32Array([0.5, 2]), [
    column("dimension", (_, j) => j + 1),
    nats("kl", (kl) => kl),
  ]);
  expect(rows).toEqual([
    [1, 0.5],
    [2, 2],
  ]);
});

test("single values by name", () => {
  expect(valueTable("terms", "Terms.", { elbo: -2, best: null }, nats("value"))).toEqual({
    name: "terms",
    caption: "Terms.",
    columns: [{ name: "name" }, { name: "value", unit: "nats" }],
    rows: [
      ["elbo", -2],
      ["best", null],
    ],
  });
});
