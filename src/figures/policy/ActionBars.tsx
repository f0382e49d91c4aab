import type { ActionName } from "../../control/mdp.ts";
import { Titled } from "../../marks/Titled.tsx";
import { readable } from "../../math/formatNumber.ts";
import { FormulaHead, NumberTable } from "../../ui/NumberTable.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
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

/** Width of the columns before the bars, and height of a bar with what is free of it; pixels. */
const layouts = { page: { columns: 214, height: 30 }, room: { columns: 158, height: 25 } };

/**
 * The five probabilities of one cell as bars; greedy choice and Boltzmann exploration are marked on them once asked for. In a
 * room the advantages stand without the Q's, and with the others' key in place of the entropy.
 */
export function ActionBars({ result, width, onAction }: Props) {
  const { rows, cell, world, t, action, problem } = result;
  const prior = problem.logWeights[0] === 0 ? "" : "p\\,";
  const room = useRoom();
  const isRoom = room !== null;
  const areOthers = useIsOpen("others");
  const isCompared = areOthers && (room?.shows("marks") ?? true);
  const { columns, height } = layouts[isRoom ? "room" : "page"];
  return (
    <Titled title={<CellTitle {...{ world, cell, t }} />}>
      <NumberTable>
        <thead>
          <tr>
            <th scope="col">action</th>
            {!isRoom && <FormulaHead tex="Q" words="Q" />}
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
              {!isRoom && <td>{readable(row.Q)}</td>}
              <td>{readable(row.advantage)}</td>
              <td>
                <ActionBar {...{ row, isCompared, height }} width={Math.max(90, width - columns)} />
              </td>
            </tr>
          ))}
        </tbody>
      </NumberTable>
      {!(isRoom && areOthers) && (
        <p className="map-note">
          Entropy <b>{readable(result.entropy[cell])}</b> nats, of at most log 5 ={" "}
          {readable(Math.log(rows.length))}
        </p>
      )}
    </Titled>
  );
}
