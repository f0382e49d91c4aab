import { expect, test } from "vitest";
import type { Exported } from "../../../tests/browser/support/figure.ts";
import { jsonFaults } from "../../../scripts/fuzz/exportFaults.ts";
import { signatureOf } from "../../../scripts/fuzz/monkey.ts";

const good: Exported = {
  figure: "bound",
  version: "1",
  params: { mu: 1, kind: "linear" },
  tables: {
    terms: {
      columns: ["name", "value"],
      rows: [
        ["elbo", -1.5],
        ["kl", "Infinity"],
        ["gap", null],
      ],
    },
  },
  checks: [{ name: "elbo", estimate: 1, exact: 1, tolerance: 1e-9, holds: true }],
};

test("an export that is whole has no faults; infinities are words, what is missing is null", () => {
  expect(jsonFaults(good)).toEqual([]);
});

test.for([
  [{ params: { mu: null } }, /has no mu/],
  [{ tables: { terms: { columns: ["value"], rows: [[1], ["NaN"]] } } }, /terms: \["NaN"\]/],
  [{ tables: { terms: { columns: ["name", "value"], rows: [["elbo"]] } } }, /terms/],
  [{ tables: { terms: { columns: ["value"], rows: [["undefined"]] } } }, /undefined/],
  [
    { checks: [{ name: "kl", estimate: 1, exact: 2, tolerance: 0, holds: false }] },
    /does not hold: kl: 1 ≠ 2/,
  ],
] as const)("%j is a fault", ([change, message]) => {
  expect(jsonFaults({ ...good, ...change } as Exported)).toEqual([expect.stringMatching(message)]);
});

test("faults that differ in numbers are one", () => {
  expect(signatureOf("out of its figure by 12 px")).toBe(signatureOf("out of its figure by 1e3 px"));
  expect(signatureOf("a check fails in bound")).not.toBe(signatureOf("a check fails in vae"));
});
