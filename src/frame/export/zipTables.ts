import { strToU8, zipSync } from "fflate";
import { version } from "../../../package.json";
import type { Table } from "../contract.ts";
import type { Origin } from "./origin.ts";
import { marked, toCsv } from "./toCsv.ts";

/** Another setting of the same figure, and its tables. */
interface Other {
  readonly params: Origin["params"];
  readonly tables: readonly Table[];
}

/**
 * A zip with a CSV for each table and a README that says what stands in them; those of A in a folder of their own. Loaded
 * when one is asked for.
 */
export function zipTables(
  origin: Origin,
  tables: readonly Table[],
  a: Other | null = null,
): Uint8Array<ArrayBuffer> {
  const files = tables.map((table): [string, string] => [fileOf(table), toCsv(table)]);
  const ofA = (a?.tables ?? []).map((table): [string, string] => [`a/${fileOf(table)}`, toCsv(table)]);
  const entries = [["README.txt", readme(origin, tables, a)], ...files, ...ofA];
  return zipSync(Object.fromEntries(entries.map(([name, text]) => [name, strToU8(text)])));
}

const fileOf = ({ name }: Table) => `${name}.csv`;

function readme({ figure, params, link }: Origin, tables: readonly Table[], a: Other | null): string {
  return marked(
    [
      figure.title,
      figure.claim,
      "",
      `From the figure ${figure.slug} of Elbo Room ${version}, set as at`,
      `  ${link}`,
      ...settingOf(params),
      "",
      ...(a
        ? [
            "The folder a has the same tables of A, the setting that it is compared with:",
            ...settingOf(a.params),
            "",
          ]
        : []),
      ...tables.flatMap(describe),
      "Each file is UTF-8 after RFC 4180, with the names of the columns in its first line. An empty cell is a missing",
      "value; -Infinity is the logarithm of zero. Logarithms are natural.",
      "",
    ].join("\r\n"),
  );
}

const settingOf = (params: Origin["params"]) =>
  Object.entries(params).map(([name, value]) => `  ${name} = ${JSON.stringify(value)}`);

function describe(table: Table): string[] {
  const columns = table.columns.map(({ name, unit }) => (unit ? `${name} (${unit})` : name));
  return [fileOf(table), `  ${table.caption}`, `  ${columns.join(", ")}`, ""];
}
