import { strToU8, zipSync } from "fflate";
import { version } from "../../../package.json";
import type { Table } from "../contract.ts";
import type { Origin } from "./origin.ts";
import { marked, toCsv } from "./toCsv.ts";

/** A zip with a CSV for each table and a README that says what stands in them. Loaded when one is asked for. */
export function zipTables(origin: Origin, tables: readonly Table[]): Uint8Array<ArrayBuffer> {
  const files = tables.map((table): [string, string] => [fileOf(table), toCsv(table)]);
  const entries = [["README.txt", readme(origin, tables)], ...files];
  return zipSync(Object.fromEntries(entries.map(([name, text]) => [name, strToU8(text)])));
}

const fileOf = ({ name }: Table) => `${name}.csv`;

function readme({ figure, params, link }: Origin, tables: readonly Table[]): string {
  const setting = Object.entries(params).map(([name, value]) => `  ${name} = ${JSON.stringify(value)}`);
  return marked(
    [
      figure.title,
      figure.claim,
      "",
      `From the figure ${figure.slug} of Elbo Room ${version}, set as at`,
      `  ${link}`,
      ...setting,
      "",
      ...tables.flatMap(describe),
      "Each file is UTF-8 after RFC 4180, with the names of the columns in its first line. An empty cell is a missing",
      "value; -Infinity is the logarithm of zero. Logarithms are natural.",
      "",
    ].join("\r\n"),
  );
}

function describe(table: Table): string[] {
  const columns = table.columns.map(({ name, unit }) => (unit ? `${name} (${unit})` : name));
  return [fileOf(table), `  ${table.caption}`, `  ${columns.join(", ")}`, ""];
}
