import { readFile } from "node:fs/promises";
import type { Download } from "playwright-core";
import type { Exported } from "../../tests/browser/support/figure.ts";

/** A number, a word (±∞ among them), or null where one is missing. What JSON makes of NaN must not pass for a word. */
const isCell = (cell: unknown) =>
  cell === null ||
  Number.isFinite(cell) ||
  (typeof cell === "string" && !/^(NaN|undefined|\[object .*)$/.test(cell));

/** What is wrong with an exported figure, one line each. */
export function jsonFaults({ figure, params, tables, checks }: Exported): string[] {
  const faults = Object.entries(params)
    .filter(([, value]) => value === null)
    .map(([name]) => `the export of ${figure} has no ${name}`);
  for (const [name, { columns, rows }] of Object.entries(tables)) {
    const wrong = rows.find((row) => row.length !== columns.length || !row.every(isCell));
    if (wrong) faults.push(`the export of ${figure}, table ${name}: ${JSON.stringify(wrong).slice(0, 120)}`);
  }
  for (const { name, holds, estimate, exact } of checks)
    if (!holds)
      faults.push(`the export of ${figure}: a check does not hold: ${name}: ${estimate} ≠ ${exact}`);
  return faults;
}

/** What is wrong with a file that a figure has given: numbers that are none. */
export async function exportFaults(download: Download): Promise<string[]> {
  const name = download.suggestedFilename();
  let content: string;
  try {
    if (!/\.(json|csv|svg)$/.test(name)) return [];
    content = await readFile(await download.path(), "utf8");
  } catch {
    // Its page was left before it was whole.
    return [];
  }
  try {
    if (name.endsWith(".json")) {
      const document = JSON.parse(content) as Partial<Exported>;
      return document.tables ? jsonFaults(document as Exported) : [];
    }
  } catch (error) {
    return [`${name} is no JSON: ${String(error)}`];
  }
  const wrong = /.{0,40}\b(?:NaN|undefined)\b.{0,40}/.exec(content);
  return wrong ? [`${name} holds ${wrong[0]}`] : [];
}
