import { placeName } from "../../gridworld/cellParam.ts";
import { readable } from "../../math/formatNumber.ts";
import { Tex } from "../../ui/Tex.tsx";
import type { ActionPrior } from "./model.ts";

/** KaTeX is hidden from screen readers in a header: the words are for them. */
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
    <table className="prior-table">
      <caption>{`${placeName(world.columns, cell, "Row")}, t = ${t}`}</caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            action
          </th>
          <th scope="colgroup" colSpan={2} className="prior-withPrior">
            in the backup
          </th>
          <th scope="colgroup" colSpan={3} className="prior-withReward">
            as a reward
          </th>
          <th scope="colgroup" className="prior-withoutLog">
            no log
          </th>
        </tr>
        <tr>
          {columns.map(({ tex, words }, i) => (
            <th key={i} scope="col">
              <Tex tex={tex} />
              <span className="visually-hidden">{words}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.action}>
            <th scope="row">{row.action}</th>
            <td>{readable(row.Q)}</td>
            <td className="prior-withPrior">{row.policy.toFixed(4)}</td>
            <td>{readable(row.pay)}</td>
            <td>{readable(row.rewardQ)}</td>
            <td className="prior-withPrior">{row.rewardPolicy.toFixed(4)}</td>
            <td className="prior-withoutLog">{row.unloggedPolicy.toFixed(4)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
