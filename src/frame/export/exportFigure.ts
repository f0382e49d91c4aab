import { version } from "../../../package.json";
import type { ParamSpecs, ParamsOf } from "../../knobs/specs.ts";
import type { Cell } from "../../ui/tables.ts";
import type { Check, Table } from "../contract.ts";
import { holdCheck, holdTable } from "./holdNumbers.ts";

/** Everything that a figure shows, as it leaves the page. */
interface Exported {
  readonly slug: string;
  readonly params: ParamsOf<ParamSpecs>;
  readonly tables: readonly Table[];
  readonly checks: readonly Check[];
}

/** JSON has no infinities: they are written as the strings "Infinity" and "-Infinity". */
const writable = (cell: Cell) => (typeof cell === "number" && !Number.isFinite(cell) ? String(cell) : cell);

const writableTable = ({ columns, rows }: Table) => ({
  columns: columns.map((column) => column.name),
  units: columns.map((column) => column.unit ?? null),
  rows: rows.map((row) => row.map(writable)),
});

const writableCheck = ({ name, estimate, exact, standardError, tolerance, holds }: Check) => ({
  name,
  estimate: writable(estimate),
  exact: writable(exact),
  ...(standardError === undefined ? { tolerance } : { standardError }),
  holds,
});

/**
 * `{ figure, version, params, tables: { NAME: { columns, units, rows } }, checks }`: columns are names, units stand in
 * the same order (null: none), and null in a row is a missing value. Throws, saying where, if a number is none.
 */
export function toJson({ slug, params, tables, checks }: Exported): string {
  tables.forEach(holdTable);
  checks.forEach(holdCheck);
  const document = {
    figure: slug,
    version,
    params,
    tables: Object.fromEntries(tables.map((table) => [table.name, writableTable(table)])),
    checks: checks.map(writableCheck),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
