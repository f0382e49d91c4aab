import { lazy, memo, Suspense, useMemo, useState } from "react";
import { DataTable } from "../../ui/DataTable.tsx";
import { download } from "../export/download.ts";
import { toCsv } from "../export/toCsv.ts";
import type { Shown } from "../export/shown.ts";
import { TakeawayButton } from "./TakeawayButton.tsx";

interface Props {
  readonly slug: string;
  readonly settled: Shown | null;
  /** What they are compared with; null for nothing. */
  readonly a: Shown | null;
  readonly stale: string | null;
  /** Names of tables that are not shown yet. */
  readonly hidden: ReadonlySet<string>;
  readonly notify: (message: string) => void;
}

const ComparedTable = lazy(() =>
  import("../compare/ComparedTable.tsx").then((file) => ({ default: file.ComparedTable })),
);

/** "The numbers": every number drawn, as tables; worked out only while the reader has them open. */
export const Numbers = memo(function Numbers({ slug, settled, a, stale, hidden, notify }: Props) {
  const [open, setOpen] = useState(false);
  const all = useMemo(() => (open && settled ? settled.tables() : []), [open, settled]);
  const ofA = useMemo(() => (open && a ? a.tables() : null), [open, a]);
  const tables = all.filter(({ name }) => !hidden.has(name));
  return (
    <details
      className="figure-numbers"
      translate="no"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>The numbers</summary>
      {open && stale && <p className="figure-stale">{stale}</p>}
      {tables.map((table) => (
        <div key={table.name} className="figure-table">
          {ofA ? (
            <Suspense fallback={<DataTable table={table} />}>
              <ComparedTable now={table} a={ofA.find(({ name }) => name === table.name)} />
            </Suspense>
          ) : (
            <DataTable table={table} />
          )}
          <TakeawayButton
            name={`${table.name}.csv`}
            take={async () => download(`${slug}-${table.name}.csv`, toCsv(table), "text/csv")}
            notify={notify}
          />
        </div>
      ))}
    </details>
  );
});
