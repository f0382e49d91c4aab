import type { Cell, Table } from "../ui/tables.ts";

/** A column, declared once: its name and unit, and how its values are worked out. */
export interface Column<Args extends readonly unknown[], V = Cell> {
  readonly head: Table["columns"][number];
  readonly of: (...args: Args) => V;
}

/** A column of a table whose rows are made from items of type R. */
export type RowColumn<R> = Column<readonly [row: R, i: number]>;

type Fields<K extends string> = Readonly<Record<K, Cell>>;

/** The fields of R that can stand in a table as they are. */
type CellName<R> = { [K in keyof R & string]: R[K] extends Cell ? K : never }[keyof R & string];

/** Makes columns of one unit: `nats("elbo")` is the row's own `elbo`, `nats("gap", (row) => …)` is worked out. */
export function measured(unit?: string) {
  function make<K extends string>(name: K): RowColumn<Fields<K>>;
  function make<Args extends readonly unknown[], V>(name: string, of: (...args: Args) => V): Column<Args, V>;
  function make(name: string, of: (...args: never) => unknown = (row: Fields<string>) => row[name]) {
    return { head: unit === undefined ? { name } : { name, unit }, of };
  }
  return make;
}

/** A column of names or of pure numbers. */
export const column = measured();
export const nats = measured("nats");
export const steps = measured("steps");

/** −∞ and ∞ are meaningful in this column (log of zero). */
export const extended = <Args extends readonly unknown[], V>({
  head,
  of,
}: Column<Args, V>): Column<Args, V> => ({
  head: { ...head, extended: true },
  of,
});

/**
 * A table with a row for every item of `items`. A column that is only a name shows the item's own field.
 *
 *     table("densities", "The exact posterior over z.", densities, ["z", nats("gap"), column("p", (d) => d.q / 2)])
 */
export function table<R>(
  name: string,
  caption: string,
  items: Iterable<R>,
  columns: readonly (CellName<NoInfer<R>> | RowColumn<NoInfer<R>>)[],
): Table;
export function table(
  name: string,
  caption: string,
  items: Iterable<Fields<string>>,
  columns: readonly (string | RowColumn<Fields<string>>)[],
): Table {
  const all = columns.map((one) => (typeof one === "string" ? column(one) : one));
  return {
    name,
    caption,
    columns: all.map(({ head }) => head),
    rows: Array.from(items, (item, i) => all.map(({ of }) => of(item, i))),
  };
}

/** A table of single values, each with its name. */
export const valueTable = (
  name: string,
  caption: string,
  values: Fields<string>,
  value: RowColumn<{ readonly value: Cell }>,
): Table =>
  table(
    name,
    caption,
    Object.entries(values).map(([name, value]) => ({ name, value })),
    ["name", value],
  );
