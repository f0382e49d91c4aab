import type { Cell, Table } from "../../ui/tables.ts";

type Row = readonly Cell[];

/**
 * Two tables of the same columns and rows as one: the columns that name its rows, then for each of the others A's value, the
 * present one, and by how much this is more. Null if they differ in columns or in the names of their rows: then they stand
 * beside each other. A difference with a missing value, of two words or of two infinities is missing.
 */
export function compareTables(a: Table, now: Table): Table | null {
  if (columnsOf(a) !== columnsOf(now) || a.rows.length !== now.rows.length) return null;
  const keys = keyLength(now);
  if (keys === null) return null;
  const isSameRow = (row: Row, i: number) => row.slice(0, keys).every((cell, j) => cell === a.rows[i][j]);
  if (!now.rows.every(isSameRow)) return null;
  const values = now.columns.slice(keys);
  return {
    name: now.name,
    caption: now.caption,
    columns: [
      ...now.columns.slice(0, keys),
      ...values.flatMap((column) =>
        ["A", "now", "now − A"].map((which) => ({ ...column, name: `${column.name}, ${which}` })),
      ),
    ],
    rows: now.rows.map((row, i) => [
      ...row.slice(0, keys),
      ...values.flatMap((_, j) => compared(a.rows[i][keys + j], row[keys + j])),
    ]),
  };
}

const columnsOf = ({ columns }: Table) => JSON.stringify(columns.map(({ name, unit }) => [name, unit]));

/** As many of the first columns as it takes to tell all rows apart, but not all; null if they are not told apart. */
function keyLength({ columns, rows }: Table): number | null {
  if (rows.length === 1) return typeof rows[0][0] === "string" && columns.length > 1 ? 1 : 0;
  for (let length = 1; length < columns.length; length++) {
    const named = new Set(rows.map((row) => JSON.stringify(row.slice(0, length))));
    if (named.size === rows.length) return length;
  }
  return null;
}

function compared(a: Cell, now: Cell): readonly Cell[] {
  const difference = typeof a === "number" && typeof now === "number" ? now - a : Number.NaN;
  return [a, now, Number.isNaN(difference) ? null : difference];
}
