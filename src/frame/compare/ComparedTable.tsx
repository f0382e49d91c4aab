import { useMemo } from "react";
import { DataTable } from "../../ui/DataTable.tsx";
import type { Table } from "../../ui/tables.ts";
import { compareTables } from "./compareTables.ts";

interface Props {
  readonly now: Table;
  /** A's table of the same name; left out if it has none. */
  readonly a: Table | undefined;
}

/** A table and A's: in one with their differences, or, where they have other rows, one under the other. */
export function ComparedTable({ now, a }: Props) {
  const both = useMemo(() => a && compareTables(a, now), [a, now]);
  if (!a) return <DataTable table={now} />;
  if (both) return <DataTable table={both} />;
  return (
    <>
      <DataTable table={now} />
      <DataTable table={{ ...a, name: `${a.name}, A` }} />
    </>
  );
}
