import type { SnapshotBase } from "../runs/simulation.ts";
import { RowReceiver, RowSender, type RowsSince } from "./rowsSince.ts";

type Parts = Readonly<Record<string, unknown>>;

/** What of a snapshot need not be sent whole each time. */
export interface Thrift<Name extends string = string> {
  /** Tables that grow: their new rows are sent. */
  readonly grows?: readonly Name[];
  /** What stays the same as long as the run lives: it is sent once. */
  readonly constant?: readonly Name[];
}

/** A snapshot on its way to the page. */
export interface Sent {
  /** Counts the snapshots that were sent, from 1: each is made whole with those before it. */
  readonly number: number;
  readonly constant: Parts;
  readonly grown: Readonly<Record<string, RowsSince<unknown>>>;
  readonly rest: SnapshotBase;
}

/** The worker's side: what the page has not got of a snapshot. */
export function snapshotSender({ grows = [], constant = [] }: Thrift): (snapshot: SnapshotBase) => Sent {
  const tables = grows.map((name) => [name, new RowSender<unknown>()] as const);
  let due = constant;
  let number = 0;
  return (snapshot) => {
    const parts: Parts = { ...snapshot };
    const rest = { ...snapshot };
    for (const name of [...grows, ...constant]) Reflect.deleteProperty(rest, name);
    const sent = {
      number: ++number,
      constant: Object.fromEntries(due.map((name) => [name, parts[name]])),
      grown: Object.fromEntries(
        tables.map(([name, sender]) => [name, sender.send(parts[name] as readonly unknown[])]),
      ),
      rest,
    };
    due = [];
    return sent;
  };
}

/** The page's side: the snapshots, whole again. Throws a sentence for the reader if one is missing, or comes out of turn. */
export function snapshotReceiver(): (sent: Sent) => SnapshotBase {
  const tables = new Map<string, RowReceiver<unknown>>();
  let constants: Parts = {};
  let last = 0;
  return ({ number, constant, grown, rest }) => {
    if (number !== ++last) throw new Error("A picture was lost on its way from the worker.");
    constants = { ...constants, ...constant };
    const whole = Object.entries(grown).map(([name, rows]) => {
      const table = tables.get(name) ?? new RowReceiver<unknown>();
      tables.set(name, table);
      return [name, table.receive(rows)] as const;
    });
    return { ...rest, ...constants, ...Object.fromEntries(whole) };
  };
}
