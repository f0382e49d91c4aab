import { quote } from "../math/quote.ts";
import { grouped } from "../math/grouped.ts";

/** A column that is asked for. */
export interface CsvColumn<Name extends string = string> {
  readonly name: Name;
  /** The whole column may be left out. */
  readonly optional?: boolean;
  /** Single cells may be: nothing, `?`, `NA`, `NaN` or `null`. They are read as null. */
  readonly gaps?: boolean;
}

/** The numbers of each column from the first row on; of one that is left out, none. */
export type CsvNumbers<Name extends string> = Readonly<Record<Name, readonly (number | null)[]>>;

const DECIMAL = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i;
/** Three digits after one comma: the comma may part thousands. */
const PERHAPS_THOUSANDS = /^[+-]?[1-9]\d{0,2},\d{3}$/;
const MISSING = /^(\?|na|nan|null)?$/i;
/** What parts cells, the first of these that is there; where it is no comma, numbers may have a decimal comma. */
const separators = [";", "\t", ","] as const;

/** Letters that are read: a table of numbers is typed, pasted or drawn. */
const longest = 1_000_000;

/** Refused, with the number of the line as an editor counts it. */
const wrong = (line: number, reason: string): Error => new Error(`Line ${line}: ${reason}.`);

/**
 * Reads a table of numbers: RFC 4180, or with semicolons or tabs between the cells. A first line that holds a name is the
 * header: it says which column is which, in any order, and columns that are not asked for are passed over. Without one
 * they stand as in `columns`, from the left. Empty lines are passed over.
 *
 * @param atMost rows that there is room for.
 * @throws Error that names the line and says what is wrong with it, and what was expected.
 */
export function readCsv<Name extends string>(
  text: string,
  columns: readonly CsvColumn<Name>[],
  atMost = Number.POSITIVE_INFINITY,
): CsvNumbers<Name> {
  if (text.length > longest)
    throw new Error(`There are ${grouped(text.length)} letters; up to ${grouped(longest)} are read.`);
  const separator = separators.find((sign) => text.includes(sign)) ?? ",";
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .map((content, k) => ({
      line: k + 1,
      cells: cellsOf(content, separator),
      isEmpty: content.trim() === "",
    }))
    .filter(({ isEmpty }) => !isEmpty);
  const [first] = lines;
  if (first === undefined) throw new Error("There is nothing to read: no line holds anything.");
  const isHeader = first.cells.some((cell) => !MISSING.test(cell) && /^[^\d+−-]*[a-z]/i.test(cell));
  const rows = isHeader ? lines.slice(1) : lines;
  if (rows.length === 0) throw new Error("There is a header and no row of numbers below it.");
  if (rows.length > atMost)
    throw wrong(
      rows[atMost].line,
      `there are ${rows.length} rows of numbers, and there is room for ${atMost}`,
    );
  const width = first.cells.length;
  for (const { line, cells } of rows)
    if (cells.length !== width)
      throw wrong(line, `there ${are(cells.length, "cell")} where line ${first.line} has ${width}`);
  const places = isHeader ? placesByName(first, columns) : placesInOrder(first, columns);
  const read = columns.map((column, k): [Name, readonly (number | null)[]] => {
    const place = places[k];
    return [column.name, place === null ? [] : rows.map((row) => numberIn(row, place, column))];
  });
  return Object.fromEntries(read) as CsvNumbers<Name>;
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

const are = (count: number, thing: string) =>
  `${count === 1 ? "is" : "are"} ${count} ${thing}${count === 1 ? "" : "s"}`;
const unquoted = (cell: string) => (/^".*"$/.test(cell) ? cell.slice(1, -1).trim() : cell);
const cellsOf = (content: string, separator: string): readonly string[] =>
  content.split(separator).map((cell) => unquoted(cell.trim()));

/** The first names of a header, as a message has room for them. */
const namesIn = (cells: readonly string[]) =>
  [...cells.slice(0, 8).map(quote), ...(cells.length > 8 ? ["…"] : [])].join(", ");

function placesByName({ line, cells }: Line, columns: readonly CsvColumn[]): readonly (number | null)[] {
  const names = cells.map((cell) => cell.toLowerCase());
  return columns.map(({ name, optional }) => {
    const place = names.indexOf(name.toLowerCase());
    if (place === -1 && !optional) throw wrong(line, `there is no column “${name}” among ${namesIn(cells)}`);
    if (place !== -1 && names.includes(names[place], place + 1))
      throw wrong(line, `there are two columns “${cells[place]}”`);
    return place === -1 ? null : place;
  });
}

function placesInOrder({ line, cells }: Line, columns: readonly CsvColumn[]): readonly (number | null)[] {
  const fewest = columns.filter(({ optional }) => !optional).length;
  if (cells.length < fewest || cells.length > columns.length) {
    const expected = columns.map(({ name, optional }) => (optional ? `${name} (optional)` : name)).join(", ");
    throw wrong(line, `there ${are(cells.length, "number")}; expected ${expected}`);
  }
  return columns.map((_, k) => (k < cells.length ? k : null));
}

function numberIn({ line, cells }: Line, place: number, { name, gaps }: CsvColumn): number | null {
  const cell = cells[place];
  if (MISSING.test(cell)) {
    if (gaps) return null;
    throw wrong(line, `${name} is missing`);
  }
  const digits = cell.replace("−", "-");
  if (PERHAPS_THOUSANDS.test(digits)) {
    const readings = [digits.replace(",", "."), digits.replace(",", "")].map(Number);
    throw wrong(line, `${name} “${cell}” can be read as ${readings.join(" and as ")}`);
  }
  const value = DECIMAL.test(digits) ? Number(digits.replace(",", ".")) : Number.NaN;
  if (!Number.isFinite(value)) throw wrong(line, `${name} “${cell.slice(0, 20)}” is not a number`);
  return value + 0;
}
