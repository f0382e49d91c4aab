import type { Table } from "../contract.ts";
import type { Origin } from "./origin.ts";
import { toCsv } from "./toCsv.ts";

/** A file for the reader. */
interface NamedFile {
  readonly name: string;
  readonly content: BlobPart;
  readonly type: string;
}

/** The tables of a figure as one file: a single one as CSV, several as a zip of a CSV each, with a README. */
export async function csvFile(origin: Origin, tables: readonly Table[]): Promise<NamedFile> {
  const { slug } = origin.figure;
  if (tables.length === 1) return { name: `${slug}.csv`, content: toCsv(tables[0]), type: "text/csv" };
  const { zipTables } = await import("./zipTables.ts");
  return { name: `${slug}.zip`, content: zipTables(origin, tables), type: "application/zip" };
}
