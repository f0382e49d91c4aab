import type { ActionName } from "../../control/mdp.ts";
import { Titled } from "../../marks/Titled.tsx";
import { formatNumber, readable } from "../../math/formatNumber.ts";
import { FormulaHead, NumberTable } from "../../ui/NumberTable.tsx";
import { actionArrows } from "../../gridworld/actionArrows.ts";
import { CellTitle } from "../../gridworld/CellTitle.tsx";
import { ActionBar } from "./ActionBar.tsx";
import type { Policy } from "./model.ts";
import { entropyOf } from "../../control/comparedPolicies.ts";

interface Props {
  readonly result: Policy;
  readonly width: number;
  readonly onAction: (action: ActionName) => void;
}

/** Width of the columns before the bars, pixels. */
const COLUMNS = 222;

/** The five probabilities of one cell as bars, with greedy choice and Boltzmann exploration marked on them. */
export function ActionBars({ result, width, onAction }: Props) {
  const { rows, cell, world, t, action, problem } = result;
  const { temperature, logWeights } = problem;
  const prior = logWeights[0] === 0 ? "" : "p\\,";
  const sum = rows.reduce((sum, { mismatched }) => sum + mismatched, 0);
  const entropyIn = (key: "probability" | "boltzmann" | "greedy") =>
    readable(entropyOf(rows.map((row) => row[key])));
  return (
    <Titled title={<CellTitle {...{ world, cell, t }} />}>
      <NumberTable>
        <thead>
          <tr>
            <th scope="col">action</th>
            <FormulaHead tex="Q" words="Q" />
            <FormulaHead tex="A=Q-V" words="advantage" />
            <FormulaHead tex={`\\pi=${prior}e^{A/\\tau}`} words="probability" className="policy-key" />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, a) => (
            <tr key={row.action} className={a === action ? "policy-chosen" : undefined}>
              <th scope="row">
                <label className="policy-action">
                  <input
                    type="radio"
                    name="policy-action"
                    value={row.action}
                    checked={a === action}
                    onChange={() => onAction(row.action)}
                  />
                  <span aria-hidden="true">{actionArrows[row.action]}</span> {row.action}
                </label>
              </th>
              <td>{readable(row.Q)}</td>
              <td>{readable(row.advantage)}</td>
              <td>
                <ActionBar row={row} width={Math.max(90, width - COLUMNS)} />
              </td>
            </tr>
          ))}
        </tbody>
      </NumberTable>
      <p className="map-note">
        Entropy, nats: <i className="policy-bar">▬</i> π <b>{entropyIn("probability")}</b>,{" "}
        <i className="policy-tick">|</i> Boltzmann <b>{entropyIn("boltzmann")}</b>,{" "}
        <i className="policy-diamond">◇</i> greedy <b>{entropyIn("greedy")}</b>
      </p>
      <p className="map-note">
        {temperature === 1
          ? "V and π are both at temperature 1, so the five add up to "
          : `The five add up to 1; with V left at temperature 1 and A divided by ${temperature}, to `}
        <b>{formatNumber(Number(sum.toPrecision(4)))}</b>.
      </p>
    </Titled>
  );
}
