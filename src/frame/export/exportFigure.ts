import { version } from "../../../package.json";
import type { ParamSpecs, ParamsOf } from "../../knobs/specs.ts";
import type { Cell } from "../../ui/tables.ts";
import type { Check, Table } from "../contract.ts";
import { holdCheck, holdTable } from "./holdNumbers.ts";

/** The numbers of a figure at a setting. */
interface Report {
  readonly params: ParamsOf<ParamSpecs>;
  readonly tables: readonly Table[];
  readonly checks: readonly Check[];
}

/** Everything that a figure shows, as it leaves the page. */
interface Exported extends Report {
  readonly slug: string;
  /** Of the setting that it is compared with, if there is one. */
  readonly a?: Report | null;
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

function writableReport({ params, tables, checks }: Report) {
  tables.forEach(holdTable);
  checks.forEach(holdCheck);
  return {
    params,
    tables: Object.fromEntries(tables.map((table) => [table.name, writableTable(table)])),
    checks: checks.map(writableCheck),
  };
}

/**
 * `{ figure, version, params, tables: { NAME: { columns, units, rows } }, checks }`: columns are names, units stand in
 * the same order (null: none), and null in a row is a missing value. Where a setting is kept to compare it with, its
 * numbers follow as `a: { params, tables, checks }`. Throws, saying where, if a number is none.
 */
export function toJson({ slug, a, ...now }: Exported): string {
  const document = {
    figure: slug,
    version,
    ...writableReport(now),
    ...(a ? { a: writableReport(a) } : {}),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
