import { differences, type Json, readable } from "../record/differences.ts";

/** How far apart two texts of numbers are. */
export interface Distance {
  /** Of the numbers that differ most: |a − b| / max(1, |a|, |b|), absolute below 1 and relative above. */
  readonly largest: number;
  /** Where that is; "" where all are the same. */
  readonly place: string;
  /** What differs and is no number, in sentences. */
  readonly otherwise: readonly string[];
}

const scaled = (a: number, b: number): number => Math.abs(a - b) / Math.max(1, Math.abs(a), Math.abs(b));

/** The distance of two exports of a figure, which are JSON. */
export function distanceOfExports(before: string, after: string): Distance {
  const [a, b] = [before, after].map((text) => JSON.parse(text) as Json);
  let [largest, place] = [0, ""];
  const otherwise: string[] = [];
  for (const found of differences(a, b)) {
    const where = readable(found.path, a);
    if (typeof found.before !== "number" || typeof found.after !== "number") {
      otherwise.push(`${where}: ${JSON.stringify(found.before)} or ${JSON.stringify(found.after)}`);
      continue;
    }
    const distance = scaled(found.before, found.after);
    if (distance > largest) [largest, place] = [distance, where];
  }
  return { largest, place, otherwise };
}

const cells = (text: string): string[] => text.split(/[,\r\n]+/);

/** The distance of two tables, which are CSV. */
export function distanceOfTables(before: string, after: string): Distance {
  const [a, b] = [cells(before), cells(after)];
  if (a.length !== b.length)
    return { largest: 0, place: "", otherwise: [`${a.length} or ${b.length} cells`] };
  let [largest, place] = [0, ""];
  const otherwise: string[] = [];
  for (const [i, cell] of a.entries()) {
    if (cell === b[i]) continue;
    const distance = scaled(Number(cell), Number(b[i]));
    if (Number.isNaN(distance)) otherwise.push(`cell ${i}: “${cell}” or “${b[i]}”`);
    else if (distance > largest) [largest, place] = [distance, `cell ${i}`];
  }
  return { largest, place, otherwise };
}
