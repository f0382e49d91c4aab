/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type Path = readonly (string | number)[];

/** A place where two documents differ; undefined where one of them ends sooner. */
export interface Difference {
  readonly path: Path;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

const isBranch = (value: Json | undefined): value is Exclude<Json, string | number | boolean | null> =>
  typeof value === "object" && value !== null;

/** Every place where two documents differ, down to single values, in order. Numbers are the same to the bit or differ. */
export function differences(
  before: Json | undefined,
  after: Json | undefined,
  path: Path = [],
): Difference[] {
  if (!isBranch(before) || !isBranch(after) || Array.isArray(before) !== Array.isArray(after))
    return Object.is(before, after) ? [] : [{ path, before, after }];
  const [a, b] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) =>
    differences(a.get(key), b.get(key), [...path, Array.isArray(before) ? Number(key) : key]),
  );
}

const at = (document: Json | undefined, path: Path): Json | undefined =>
  path.reduce<Json | undefined>(
    (value, key) => (isBranch(value) ? new Map(Object.entries(value)).get(String(key)) : undefined),
    document,
  );

/** A path as a reader of the export knows the place: "tables.values row 3 V", "checks “KL ≥ 0” estimate". */
export function readable(path: Path, document: Json): string {
  const [part, place, ...rest] = path;
  if (part === "tables" && rest[0] === "rows" && rest.length > 1) {
    const [, row, column] = rest;
    const name = column === undefined ? undefined : at(document, ["tables", place, "columns", column]);
    return [`tables.${place} row ${row}`, ...(column === undefined ? [] : [String(name ?? column)])].join(
      " ",
    );
  }
  if (part === "checks" && place !== undefined) {
    const name = at(document, ["checks", place, "name"]);
    return [name === undefined ? `checks ${place}` : `checks “${String(name)}”`, ...rest].join(" ");
  }
  return path.join(".");
}
