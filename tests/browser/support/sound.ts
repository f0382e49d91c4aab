import { expect } from "vitest";
import type { Exported, FigureDriver } from "./figure.ts";

/** Every number is finite and every check holds. */
export function expectSound(exported: Exported): void {
  for (const [name, { columns, rows }] of Object.entries(exported.tables)) {
    for (const row of rows) {
      expect(row, `${name}: ${columns.join()}`).toHaveLength(columns.length);
      // JSON has no NaN and no ∞: they would come out as null, which stands for a missing value only where one may be missing.
      expect(row.every((cell) => cell === null || typeof cell === "string" || Number.isFinite(cell))).toBe(
        true,
      );
    }
  }
  expect(exported.checks.filter(({ holds }) => !holds)).toEqual([]);
}

/** A simulation from its start, one step on; a figure that does not run is as it is. */
export async function firstStep(figure: FigureDriver): Promise<void> {
  if (!(await figure.runs())) return;
  await figure.rewind();
  await figure.stepBy(1);
}
