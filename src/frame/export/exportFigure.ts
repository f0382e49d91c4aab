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

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const line = (cells: readonly Cell[]) =>
  cells.map((cell) => quoted(cell === null ? "" : String(cell))).join(",");

/**
 * One table after RFC 4180: a line of column names, then the rows; a missing value is empty. Throws, saying where, if
 * a number is none.
 */
export function toCsv(table: Table): string {
  holdTable(table);
  const { columns, rows } = table;
  return [columns.map(({ name }) => name), ...rows].map((row) => `${line(row)}\r\n`).join("");
}

/** All tables in one file, each under a line "# name", with an empty line between; a single table stands alone. */
export function toCsvBlocks(tables: readonly Table[]): string {
  if (tables.length === 1) return toCsv(tables[0]);
  return tables.map((table) => `# ${table.name}\r\n${toCsv(table)}`).join("\r\n");
}
