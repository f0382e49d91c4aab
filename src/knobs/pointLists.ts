import { isDecimal } from "./readNumber.ts";
import { text, type TextSpec } from "./specs.ts";

/** What parts one point from the next in the address; in a field and in a pasted file it is the line's end. */
const POINT = ";";

/** Places farther out than this are off the plane. */
const FARTHEST = 1000;

interface Form {
  /** What each line holds, in order: "x", "y". */
  readonly columns: readonly string[];
  readonly fewest: number;
  readonly most: number;
  /** What is wrong with the numbers of a line, or null. */
  readonly wrong?: (row: readonly number[]) => string | null;
}

const cellsOf = (line: string) => line.split(",").map((cell) => cell.trim().replace("−", "-"));
const linesOf = (text: string) => text.split(POINT);

/** A first line of names, as files of tables have. */
const isHead = (line: string) => cellsOf(line).every((cell) => /^"?[a-z_ ]*"?$/i.test(cell) && cell !== "");

/** The rows of numbers of a text that its knob has passed, a header line left out. */
export function readRows(text: string): number[][] {
  const lines = linesOf(text);
  return lines.slice(isHead(lines[0]) ? 1 : 0).map((line) => cellsOf(line).map(Number));
}

/** Writes rows as `readRows` reads them. */
export const writeRows = (rows: Iterable<readonly number[]>): string =>
  Array.from(rows, (row) => row.join(",")).join(POINT);

/** What is wrong with a text of rows, naming the line and the reason; or null. */
function problemWithRows(text: string, { columns, fewest, most, wrong }: Form): string | null {
  const lines = linesOf(text);
  const head = isHead(lines[0]) ? 1 : 0;
  const example = `write ${columns.join(",")} on a line`;
  for (const [i, line] of lines.entries()) {
    if (i < head) continue;
    const problem = problemWithLine(line, columns.length) ?? wrong?.(cellsOf(line).map(Number));
    if (problem) return `line ${i + 1}, “${line.slice(0, 24)}”: ${problem}; ${example}`;
  }
  const count = lines.length - head;
  if (count < fewest) return `${count} lines, and there must be ${fewest} at least; ${example}`;
  if (count > most) return `${count} lines, and there is room for ${most}`;
  return null;
}

function problemWithLine(line: string, columns: number): string | null {
  if (line.trim() === "") return "it is empty";
  const cells = cellsOf(line);
  const odd = cells.find((cell) => !isDecimal(cell));
  if (odd !== undefined) return odd === "" ? "a number is missing" : `“${odd.slice(0, 16)}” is not a number`;
  if (cells.length !== columns) return `${cells.length} numbers, not ${columns}`;
  const far = cells.find((cell) => Math.abs(Number(cell)) > FARTHEST);
  return far === undefined ? null : `${far.slice(0, 16)} is beyond ±${FARTHEST}`;
}

/** The text with one row a line, however its lines end and however many blank ones follow. */
const tidied = (typed: string) =>
  typed
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(POINT);

/** A knob that is a short table of numbers: typed, pasted as CSV, or drawn. */
export const rows = (
  form: Form,
  knob: Omit<TextSpec, "kind" | "problem" | "readings" | "separator">,
): TextSpec =>
  text({
    ...knob,
    problem: (typed) => problemWithRows(typed, form),
    readings: (typed) => [tidied(typed)],
    separator: POINT,
  });
