import { describe, expect, test } from "vitest";
import { tables } from "../../../src/figures/vae/tables.ts";
import { holdTables } from "../contract.tsx";
import { snapshotOf } from "./snapshot.ts";

const columnsOf = (latent: number) =>
  Object.fromEntries(
    tables(snapshotOf({ latent })).map((table) => [table.name, table.columns.map(({ name }) => name)]),
  );

describe("the tables of vae", () => {
  test("have the names and columns that other programs rely on", () => {
    const columns = columnsOf(2);
    expect(columns.trace).toEqual(["step", "examples", "elbo", "reconstruction", "kl"]);
    expect(columns.heldOut.slice(0, 4)).toEqual(["step", "elbo", "iwae", "K"]);
    expect(columns.klPerDimension).toEqual(["dimension", "kl"]);
    expect(columns.priceOfCode).toEqual(["beta", "elbo", "reconstruction", "kl"]);
  });

  test.each([1, 2, 10])("are as wide as their columns and finite, with %d latent dimensions", (latent) => {
    for (const { columns, rows } of tables(snapshotOf({ latent })))
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        expect(row.every((cell) => cell === null || typeof cell === "string" || Number.isFinite(cell))).toBe(
          true,
        );
      }
  });

  test("allow a standard deviation past float32, as a run has it that is about to diverge", () => {
    const { cloud } = snapshotOf();
    const std = cloud.std.fill(Number.POSITIVE_INFINITY, 5, 7);
    holdTables(tables(snapshotOf({ cloud: { ...cloud, std } })));
  });

  test("give every prior sample all its coordinates, in order", () => {
    const samples = tables(snapshotOf({ latent: 10 })).find(({ name }) => name === "priorSamples");
    expect(samples?.rows).toHaveLength(10);
    expect(samples?.rows[3].slice(1)).toEqual([
      ...Float32Array.from({ length: 10 }, (_, j) => Math.cos(30 + j)),
    ]);
  });

  test("leave the second coordinate out where there is but one", () => {
    const encodings = tables(snapshotOf({ latent: 1 })).find(({ name }) => name === "encodings");
    expect(encodings?.rows.every((row) => row[2] === null && row[4] === null)).toBe(true);
  });
});
