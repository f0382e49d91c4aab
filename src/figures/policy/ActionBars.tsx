import type { ActionName } from "../../control/mdp.ts";
import { Titled } from "../../marks/Titled.tsx";
import { readable } from "../../math/formatNumber.ts";
import { FormulaHead, NumberTable } from "../../ui/NumberTable.tsx";
import { useIsOpen } from "../../ui/parts/partsContext.ts";
import { actionArrows } from "../../gridworld/actionArrows.ts";
import { CellTitle } from "../../gridworld/CellTitle.tsx";
import { ActionBar } from "./ActionBar.tsx";
import type { Policy } from "./model.ts";

interface Props {
  readonly result: Policy;
  readonly width: number;
  readonly onAction: (action: ActionName) => void;
}

/** Width of the columns before the bars, pixels. */
const COLUMNS = 214;

/** The five probabilities of one cell as bars; greedy choice and Boltzmann exploration are marked on them once asked for. */
export function ActionBars({ result, width, onAction }: Props) {
  const { rows, cell, world, t, action, problem } = result;
  const prior = problem.logWeights[0] === 0 ? "" : "p\\,";
  const isCompared = useIsOpen("others");
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
                <ActionBar {...{ row, isCompared }} width={Math.max(90, width - COLUMNS)} />
              </td>
            </tr>
          ))}
        </tbody>
      </NumberTable>
      <p className="map-note">
        Entropy <b>{readable(result.entropy[cell])}</b> nats, of at most log 5 ={" "}
        {readable(Math.log(rows.length))}
      </p>
    </Titled>
  );
}
