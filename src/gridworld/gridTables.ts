import { actionValuesAt, type BackwardMessages, policyAt, valuesAt } from "../control/backwardMessages.ts";
import { columnOf, type Gridworld, rowOf } from "../control/gridworld.ts";
import { actionCount, actionNames } from "../control/mdp.ts";
import { type Column, column, extended, nats, type RowColumn, steps, table } from "../frame/tables.ts";
import type { Table } from "../ui/tables.ts";
import { grouped } from "../math/grouped.ts";

/** Rows of a table with a line for each action beyond which only the time on show is written. */
const mostRows = 100_000;

/** The times that the tables of a figure cover. */
interface TimesInTables {
  readonly world: Gridworld;
  readonly times: readonly number[];
  /** In words, for the captions. */
  readonly coverage: string;
}

const walls = "Walls are left out.";

/** One time alone, which the caption says by itself. */
export const oneTime = (world: Gridworld, t: number): TimesInTables => ({
  world,
  times: [t],
  coverage: walls,
});

/** All times, or only the one on show where all would be too much. */
export function timesInTables(world: Gridworld, horizon: number, shown: number): TimesInTables {
  if (world.open.length * actionCount * horizon <= mostRows)
    return {
      world,
      times: Array.from({ length: horizon }, (_, i) => i + 1),
      coverage: walls,
    };
  const most = grouped(mostRows);
  return {
    world,
    times: [shown],
    coverage: `Only t = ${shown} is given: all times would take more than ${most} rows. ${walls}`,
  };
}

/** A cell at a time, with what each column gives for it. */
interface InCell {
  readonly t: number;
  readonly s: number;
  readonly values: readonly ArrayLike<number>[];
}

interface OfAction extends InCell {
  readonly a: number;
}

/** The columns `row` and `column` of a table about cells. */
export const placeColumns = <R>(
  world: Pick<Gridworld, "columns">,
  cellOf: (item: R) => number,
): readonly RowColumn<R>[] => [
  column("row", (item: R) => rowOf(world, cellOf(item))),
  column("column", (item: R) => columnOf(world, cellOf(item))),
];

/** t, row and column of every cell that is no wall, and what `columns` give: at time t, a number for every cell. */
export function cellTable(
  name: string,
  caption: string,
  { world, times, coverage }: TimesInTables,
  columns: readonly Column<readonly [t: number], ArrayLike<number>>[],
): Table {
  function* cells(): Generator<InCell> {
    for (const t of times) {
      const values = columns.map(({ of }) => of(t));
      for (const s of world.open) yield { t, s, values };
    }
  }
  return table(name, `${caption} ${coverage}`, cells(), [
    steps("t"),
    ...placeColumns(world, ({ s }: InCell) => s),
    ...columns.map((layer, k) => ({ ...layer, of: ({ s, values }: InCell) => values[k][s] })),
  ]);
}

/** A line for every action in every cell that is no wall; `columns` give five numbers at time t in cell s. */
export function actionTable(
  name: string,
  caption: string,
  { world, times, coverage }: TimesInTables,
  columns: readonly Column<readonly [t: number, s: number], ArrayLike<number>>[],
): Table {
  function* actions(): Generator<OfAction> {
    for (const t of times)
      for (const s of world.open) {
        const values = columns.map(({ of }) => of(t, s));
        for (let a = 0; a < actionCount; a++) yield { t, s, a, values };
      }
  }
  return table(name, `${caption} ${coverage}`, actions(), [
    steps("t"),
    ...placeColumns(world, ({ s }: InCell) => s),
    column("action", ({ a }) => actionNames[a]),
    ...columns.map((five, k) => ({ ...five, of: ({ a, values }: OfAction) => values[k][a] })),
  ]);
}

/** The tables `values`, `q` and `policy` of backward messages, as the lecture names them. */
export const messageTables = (messages: BackwardMessages, times: TimesInTables): readonly Table[] => [
  cellTable("values", "The soft value V of every cell at every time.", times, [
    extended(nats("V", (t) => valuesAt(messages, t))),
  ]),
  actionTable("q", "The soft value Q of every action.", times, [
    extended(nats("Q", (t, s) => actionValuesAt(messages, t, s))),
  ]),
  actionTable("policy", "The probability of every action.", times, [
    column("probability", (t, s) => policyAt(messages, t, s)),
  ]),
];
