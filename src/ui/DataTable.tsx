import { memo } from "react";
import { formatNumber } from "../math/formatNumber.ts";
import { scrollRegion } from "./scrollRegion.ts";
import type { Cell, Table } from "./tables.ts";
import "./dataTable.css";

const MOST_ROWS = 100;

const show = (cell: Cell) => (cell === null ? "–" : typeof cell === "number" ? formatNumber(cell) : cell);

/** One table of numbers. Only its first rows are laid out; the downloads have them all. */
export const DataTable = memo(function DataTable({ table }: { readonly table: Table }) {
  const hidden = table.rows.length - MOST_ROWS;
  return (
    <div className="data-table" {...scrollRegion(`Table ${table.name}`)}>
      <table>
        <caption>
          <b>{table.name}</b> {table.caption}
          {hidden > 0 &&
            ` Shown: the first ${MOST_ROWS} of ${table.rows.length} rows; the downloads have them all.`}
        </caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.name} scope="col">
                {column.name}
                {column.unit && <span className="data-table-unit"> {column.unit}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, MOST_ROWS).map((row, i) => (
            // Rows have no identity of their own but their place.
            <tr key={i}>
              {row.map((cell, j) => (
                <td
                  key={table.columns[j].name}
                  className={typeof cell === "string" ? "data-table-word" : undefined}
                >
                  {show(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
