/** A map as it is painted: one letter a cell, row by row from the top left. */
export interface GridMap {
  readonly rows: number;
  readonly columns: number;
  /** rows · columns letters: `.` floor, `m` mud, `x` pit, `#` wall, `S` start, `G` goal, `2` to `9` floor of that cost. */
  readonly letters: string;
}

/** The letters of a map. */
export const mapLetters = [...".mx#SG23456789"] as const;
/** Most rows, and most columns, that a map may have. */
export const largestSide = 500;

const known = new Set<string>(mapLetters);
const counted = "rows and columns count from 0";

/**
 * Reads a map; rows are separated by `/` or by line ends. Blank space around the text and around a row is dropped.
 *
 * @throws RangeError naming row, column and letter: a letter that is none, rows of different lengths, no start or more
 * than one, no goal, more than 500 rows or columns.
 */
export function parseMap(text: string): GridMap {
  const lines = text
    .trim()
    .replace(/\/$/, "")
    .split(/\r\n|[\n\r/]/)
    .map((line) => [...line.trim()]);
  const [rows, columns] = [lines.length, lines[0].length];
  if (columns === 0 && rows === 1) throw new RangeError("The map is empty: it needs a start S and a goal G.");
  if (rows > largestSide) throw new RangeError(`The map has ${rows} rows; ${largestSide} are the most.`);
  lines.forEach((line, row) => {
    if (line.length > largestSide)
      throw new RangeError(`Row ${row} has ${line.length} columns; ${largestSide} are the most.`);
    const column = line.findIndex((letter) => !known.has(letter));
    if (column >= 0)
      throw new RangeError(
        `Row ${row}, column ${column} is “${line[column]}” (${counted}); a map is made of . m x # S G and the digits 2 to 9.`,
      );
    if (line.length !== columns)
      throw new RangeError(
        `Row ${row} has ${cells(line.length)} and row 0 has ${columns} (${counted}): all rows must be equally long.`,
      );
  });
  const map = { rows, columns, letters: lines.map((line) => line.join("")).join("") };
  checkEnds(map);
  return map;
}

/** What is wrong with a map's text, as a sentence, or null. */
export function mapProblem(text: string): string | null {
  try {
    parseMap(text);
    return null;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

/** The map as text, its rows separated by `/` (for the address) or by what is given. */
export function formatMap({ rows, columns, letters }: GridMap, separator: "/" | "\n" = "/"): string {
  const lines = Array.from({ length: rows }, (_, row) => letters.slice(row * columns, (row + 1) * columns));
  return lines.join(separator);
}

/**
 * The map with one cell painted over. An `S` moves the start there; where it was is floor.
 *
 * @param cell row · columns + column.
 * @throws RangeError if that leaves the map without a start or without a goal.
 */
export function paintCell(map: GridMap, cell: number, letter: (typeof mapLetters)[number]): GridMap {
  const kept = letter === "S" ? map.letters.replace("S", ".") : map.letters;
  const painted = { ...map, letters: kept.slice(0, cell) + letter + kept.slice(cell + 1) };
  checkEnds(painted);
  return painted;
}

const cells = (count: number): string => (count === 1 ? "1 cell" : `${count} cells`);

function checkEnds({ columns, letters }: GridMap): void {
  const place = (cell: number) => `row ${Math.floor(cell / columns)}, column ${cell % columns}`;
  const start = letters.indexOf("S");
  if (start < 0) throw new RangeError("The map has no start: it needs one cell S.");
  const second = letters.indexOf("S", start + 1);
  if (second >= 0)
    throw new RangeError(
      `The map has a second start S at ${place(second)}, the first is at ${place(start)} (${counted}); it needs one.`,
    );
  if (!letters.includes("G")) throw new RangeError("The map has no goal: it needs at least one cell G.");
}
