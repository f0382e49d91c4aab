import { course, heightAt, places } from "../inference/demonstrators.ts";
import { readCsv } from "./csv.ts";
import { edge, ownCount } from "./demonstrationText.ts";

/** A path may begin and end this far from the ends of the course: it goes straight on from there. */
export const SHORT = 0.5;

/** A point of a path, and the line that it stands in. */
interface Point {
  readonly line: number;
  readonly t: number;
  readonly x: number;
  readonly y: number;
}

const columns = (["demonstration", "t", "x", "y"] as const).map((name) => ({ name }));
const wrong = (line: number, reason: string): Error => new Error(`Line ${line}: ${reason}.`);

/**
 * Demonstrations from CSV with the columns demonstration, t, x, y; the rows of one stand together, in the order of t. Each
 * goes up the course, y from 0 to 3, and is taken as x at the T + 1 heights of a walk.
 *
 * @returns x_0 … x_T of each.
 * @throws Error that names the line and says what is wrong with it, and what was expected.
 */
export function demonstrationsFromCsv(text: string): readonly Float64Array[] {
  const { demonstration, t, x, y } = readCsv(text, columns);
  const lines = linesOf(text, demonstration.length);
  const paths: { readonly name: number; readonly points: Point[] }[] = [];
  const names = new Set<number>();
  for (const [row, name] of demonstration.entries()) {
    const point = { line: lines[row], t: Number(t[row]), x: Number(x[row]), y: Number(y[row]) };
    const last = paths.at(-1);
    if (last?.name === name) last.points.push(point);
    else if (names.has(Number(name)))
      throw wrong(
        point.line,
        `demonstration ${name} goes on here after another one; its rows have to stand together`,
      );
    else {
      names.add(Number(name));
      paths.push({ name: Number(name), points: [point] });
    }
  }
  if (paths.length < ownCount.min)
    throw wrong(lines[0], `all rows are of one demonstration; there must be ${ownCount.min} at least`);
  if (paths.length > ownCount.max)
    throw wrong(
      paths[ownCount.max].points[0].line,
      `this is demonstration number ${ownCount.max + 1}, and there is room for ${ownCount.max}`,
    );
  return paths.map(({ name, points }) => alongCourse(hold(name, points)));
}

/** The numbers of the lines that hold rows: the last so many that are not empty. */
const linesOf = (text: string, rows: number): readonly number[] =>
  text
    .split(/\r\n|\n|\r/)
    .flatMap((line, k) => (line.trim() === "" ? [] : [k + 1]))
    .slice(-rows);

/** Is this a walk up the course? */
function hold(name: number, points: readonly Point[]): readonly Point[] {
  for (const [k, { line, t, x, y }] of points.entries()) {
    if (Math.abs(x) > edge)
      throw wrong(line, `x = ${x} is beside the course, which reaches from −${edge} to ${edge}`);
    const before = points[k - 1];
    if (before === undefined) continue;
    if (t <= before.t) throw wrong(line, `t = ${t} does not come after ${before.t}, the t before it`);
    if (y <= before.y)
      throw wrong(line, `y = ${y} is no higher than ${before.y}, the y before it; a walk goes up`);
  }
  const [first, last] = [points[0], points[points.length - 1]];
  if (first.y > SHORT) throw wrong(first.line, `demonstration ${name} begins at y = ${first.y}, not at 0`);
  if (last.y < course.length - SHORT)
    throw wrong(last.line, `demonstration ${name} ends at y = ${last.y}, not at ${course.length}`);
  return points;
}

/** x at the heights of a walk: straight between two points, and as at the first and the last beyond them. */
export function alongCourse(points: readonly { readonly x: number; readonly y: number }[]): Float64Array {
  return Float64Array.from({ length: places }, (_, t) => {
    const height = heightAt(t);
    const k = points.findIndex(({ y }) => y >= height);
    if (k === -1) return points[points.length - 1].x;
    if (k === 0) return points[0].x;
    const [from, to] = [points[k - 1], points[k]];
    return from.x + ((to.x - from.x) * (height - from.y)) / (to.y - from.y);
  });
}

/** The same as CSV: a row for each place of each demonstration. */
export const demonstrationsToCsv = (paths: readonly ArrayLike<number>[]): string =>
  [
    columns.map(({ name }) => name).join(","),
    ...paths.flatMap((path, i) =>
      Array.from(path, (x, t) => [i + 1, t, Number(x.toFixed(2)), heightAt(t)].join(",")),
    ),
  ].join("\n");
