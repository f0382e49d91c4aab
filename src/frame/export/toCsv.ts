import type { Cell } from "../../ui/tables.ts";
import type { Table } from "../contract.ts";
import { holdTable } from "./holdNumbers.ts";

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
  return marked([columns.map(({ name }) => name), ...rows].map((row) => `${line(row)}\r\n`).join(""));
}

const isAscii = (text: string) => /^[\0-\x7f]*$/.test(text);

/** Text under the mark of UTF-8, where one is needed: spreadsheets read what has none in the encoding of their country. */
export const marked = (text: string): string => (isAscii(text) ? text : `\ufeff${text}`);
