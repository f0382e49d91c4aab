import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import type { Exported, FigureDriver } from "./figure.ts";

/** A number, a word (±∞ among them), or null where one is missing. What JSON makes of NaN must not pass for a word. */
const isCell = (cell: unknown) =>
  cell === null || Number.isFinite(cell) || (typeof cell === "string" && cell !== "NaN");

/** Every cell is one, and every check has its numbers and holds. */
export function expectSound(exported: Exported): void {
  for (const [name, { columns, rows }] of Object.entries(exported.tables)) {
    const wrong = rows.filter((row) => row.length !== columns.length || !row.every(isCell));
    expect(wrong, `${name}: ${columns.join()}`).toEqual([]);
  }
  for (const { name, estimate, exact, standardError, tolerance } of exported.checks) {
    const numbers = [estimate, exact, standardError ?? tolerance];
    expect(
      numbers.filter((number) => number === null || !isCell(number)),
      name,
    ).toEqual([]);
  }
  expect(exported.checks.filter(({ holds }) => !holds)).toEqual([]);
}

/** A simulation from its start, one step on; a figure that does not run is as it is. */
export async function firstStep(figure: FigureDriver): Promise<void> {
  if (!(await figure.runs())) return;
  if ((await figure.step()) > 0) await figure.rewind();
  await figure.stepBy(1);
}

/** The two are the same. Vitest's own comparison of long tables takes longer than the figure that makes them. */
export function expectSame(actual: unknown, expected: unknown, what?: string): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual, what).toEqual(expected);
}
