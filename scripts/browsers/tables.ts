import type { Compared } from "./compareEngines.ts";
import type { Row } from "./tally.ts";

const isNumber = (cell: string) => /^[\d.]+(e[-+]\d+)?$/.test(cell);

/** Rows of cells as lines, in columns; numbers stand at the right. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  const cell = (text: string, i: number) =>
    isNumber(text) ? text.padStart(widths[i]) : text.padEnd(widths[i]);
  return rows.map((row) => row.map(cell).join("  ").trimEnd()).join("\n");
}

/** What each engine was asked, how often, and how many faults were met. */
export function tableOfRows(
  engines: readonly { readonly name: string; readonly rows: readonly Row[] }[],
): string {
  const lines = engines.flatMap(({ name, rows }) =>
    rows.map(({ what, count, faults, skipped }) =>
      skipped === null
        ? [name, what, String(count), String(faults.length), ""]
        : [name, what, "0", "–", `not asked: ${skipped}`],
    ),
  );
  return columns([["engine", "what", "count", "faults", ""], ...lines]);
}

const exponential = (value: number): string => (value === 0 ? "0" : value.toExponential(1));

/** How far each figure's exported numbers are from the reference's, in every other engine. */
export function tableOfDistances(
  reference: string,
  engines: readonly { readonly name: string; readonly compared: readonly Compared[] }[],
): string {
  const first = engines[0]?.compared ?? [];
  const lines = first.map(({ slug, runs }, i) => [
    slug,
    runs ? "run" : "pure",
    ...engines.flatMap(({ compared }) => [String(compared[i].count), exponential(compared[i].largest)]),
  ]);
  const heads = engines.flatMap(({ name }) => ["exports", `${name} from ${reference}`]);
  return columns([["figure", "", ...heads], ...lines]);
}
