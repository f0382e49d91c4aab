import { actionValuesAt, type BackwardMessages, policyAt, valuesAt } from "../control/backwardMessages.ts";
import { columnOf, type Gridworld, rowOf } from "../control/gridworld.ts";
import { actionCount, actionNames } from "../control/mdp.ts";
import type { Cell, Table } from "../ui/tables.ts";

/** Rows of a table with a line for each action beyond which only the time on show is written. */
const mostRows = 100_000;

/** The times that the tables of a figure cover. */
interface TimesInTables {
  readonly times: readonly number[];
  /** In words, for the captions. */
  readonly coverage: string;
}

/** All times, or only the one on show where all would be too much. */
export function timesInTables(world: Gridworld, horizon: number, shown: number): TimesInTables {
  if (world.open.length * actionCount * horizon <= mostRows)
    return {
      times: Array.from({ length: horizon }, (_, i) => i + 1),
      coverage: "Walls are left out.",
    };
  const most = mostRows.toLocaleString("en-GB");
  return {
    times: [shown],
    coverage: `Only t = ${shown} is given: all times would take more than ${most} rows. Walls are left out.`,
  };
}

const placeColumns = [{ name: "t", unit: "steps" }, { name: "row" }, { name: "column" }];

/** t, row, column and a number for every cell that is no wall. */
export function cellTable(
  about: { readonly name: string; readonly caption: string; readonly column: string; readonly unit: string },
  world: Gridworld,
  { times, coverage }: TimesInTables,
  at: (t: number) => ArrayLike<number>,
): Table {
  return {
    name: about.name,
    caption: `${about.caption} ${coverage}`,
    columns: [...placeColumns, { name: about.column, unit: about.unit, extended: true }],
    rows: times.flatMap((t) => {
      const values = at(t);
      return Array.from(world.open, (s) => [t, rowOf(world, s), columnOf(world, s), values[s]]);
    }),
  };
}

/** t, row, column, action and a number for every action in every cell that is no wall. */
export function actionTable(
  about: { readonly name: string; readonly caption: string; readonly column: string; readonly unit?: string },
  world: Gridworld,
  { times, coverage }: TimesInTables,
  at: (t: number, s: number) => ArrayLike<number>,
): Table {
  const { name, caption, column, unit } = about;
  const rows: Cell[][] = [];
  for (const t of times)
    for (const s of world.open) {
      const five = at(t, s);
      actionNames.forEach((action, a) =>
        rows.push([t, rowOf(world, s), columnOf(world, s), action, five[a]]),
      );
    }
  return {
    name,
    caption: `${caption} ${coverage}`,
    columns: [
      ...placeColumns,
      { name: "action" },
      unit === undefined ? { name: column } : { name: column, unit, extended: true },
    ],
    rows,
  };
}

/** The tables `values`, `q` and `policy` of backward messages, as the lecture names them. */
export function messageTables(
  messages: BackwardMessages,
  world: Gridworld,
  times: TimesInTables,
): readonly Table[] {
  const nats = { unit: "nats" };
  return [
    cellTable(
      { name: "values", caption: "The soft value V of every cell at every time.", column: "V", ...nats },
      world,
      times,
      (t) => valuesAt(messages, t),
    ),
    actionTable(
      { name: "q", caption: "The soft value Q of every action.", column: "Q", ...nats },
      world,
      times,
      (t, s) => actionValuesAt(messages, t, s),
    ),
    actionTable(
      { name: "policy", caption: "The probability of every action.", column: "probability" },
      world,
      times,
      (t, s) => policyAt(messages, t, s),
    ),
  ];
}
