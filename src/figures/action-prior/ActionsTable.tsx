import { placeName } from "../../gridworld/cellParam.ts";
import { readable } from "../../math/formatNumber.ts";
import { FormulaHead, NumberTable } from "../../ui/NumberTable.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import type { ActionPrior } from "./model.ts";

const columns = [
  { tex: "Q", words: "Q" },
  { tex: "\\pi", words: "policy" },
  { tex: "\\tau\\log p", words: "pay" },
  { tex: "\\tilde Q", words: "Q with the pay" },
  { tex: "\\tilde\\pi", words: "policy" },
  { tex: "\\pi", words: "policy" },
];

/** The framed cell's five actions by both computations, number beside number. */
export function ActionsTable({ result: { rows, world, cell, t } }: { readonly result: ActionPrior }) {
  return (
    <NumberTable>
      <caption>{`${placeName(world.columns, cell, "Row")}, t = ${t}`}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            action
          </th>
          <th scope="colgroup" colSpan={2} className="action-prior-withPrior">
            in the backup
          </th>
          <th scope="colgroup" colSpan={3} className="action-prior-withReward">
            as a reward
          </th>
          <th scope="colgroup" className="action-prior-withoutLog">
            no log
          </th>
        </tr>
        <tr>
          {columns.map((column, i) => (
            <FormulaHead key={i} {...column} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.action}>
            <th scope="row">{row.action}</th>
            <td>{readable(row.Q)}</td>
            <td className="action-prior-withPrior">{row.withPrior.toFixed(4)}</td>
            <td>{readable(row.pay)}</td>
            <td>{readable(row.rewardQ)}</td>
            <td className="action-prior-withReward">{row.withReward.toFixed(4)}</td>
            <td className="action-prior-withoutLog">
              <Part name="withoutLog" instead="?">
                {row.withoutLog.toFixed(4)}
              </Part>
            </td>
          </tr>
        ))}
      </tbody>
    </NumberTable>
  );
}
