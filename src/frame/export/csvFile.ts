import type { Table } from "../contract.ts";
import type { Origin } from "./origin.ts";
import type { Shown } from "./shown.ts";
import { toCsv } from "./toCsv.ts";

/** A file for the reader. */
interface NamedFile {
  readonly name: string;
  readonly content: BlobPart;
  readonly type: string;
}

/**
 * The tables of a figure as one file: a single one as CSV, several as a zip of a CSV each, with a README. Those of a setting
 * that it is compared with stand in the zip's folder `a`.
 */
export async function csvFile(
  origin: Origin,
  tables: readonly Table[],
  a: Pick<Shown, "params" | "tables"> | null = null,
): Promise<NamedFile> {
  const { slug } = origin.figure;
  if (tables.length === 1 && a === null)
    return { name: `${slug}.csv`, content: toCsv(tables[0]), type: "text/csv" };
  const { zipTables } = await import("./zipTables.ts");
  return {
    name: `${slug}.zip`,
    content: zipTables(origin, tables, a && { params: a.params, tables: a.tables() }),
    type: "application/zip",
  };
}
