import type { ActionName } from "../../control/mdp.ts";
import { letterName } from "../../marks/grid/letterNames.ts";
import { formatNumber, readable } from "../../math/formatNumber.ts";
import { Tex } from "../../ui/Tex.tsx";
import { placeName } from "../../gridworld/cellParam.ts";
import { actionArrows } from "../../gridworld/actionArrows.ts";
import { ActionBar } from "./ActionBar.tsx";
import type { Policy } from "./model.ts";
import { entropyOf, type PolicyRow } from "../../control/comparedPolicies.ts";

interface Props {
  readonly result: Policy;
  readonly width: number;
  readonly onAction: (action: ActionName) => void;
}

/** Width of the columns before the bars, pixels. */
const COLUMNS = 222;

const sumOf = (rows: readonly PolicyRow[], key: "mismatched") => rows.reduce((sum, row) => sum + row[key], 0);
const entropyIn = (rows: readonly PolicyRow[], key: "probability" | "boltzmann" | "greedy") =>
  readable(entropyOf(rows.map((row) => row[key])));

/** The five probabilities of one cell as bars, with greedy choice and Boltzmann exploration marked on them. */
export function ActionBars({ result, width, onAction }: Props) {
  const { rows, cell, world, t, action, problem } = result;
  const { temperature, logWeights } = problem;
  const prior = logWeights[0] === 0 ? "" : "p\\,";
  return (
    <section className="policy-bars">
      <p className="policy-title">
        {placeName(world.columns, cell, "Row")} ({letterName(world.map.letters[cell])}) at <i>t</i> = {t}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">action</th>
            <th scope="col">
              <Tex tex="Q" />
              <span className="visually-hidden">Q</span>
            </th>
            <th scope="col">
              <Tex tex="A=Q-V" />
              <span className="visually-hidden">advantage</span>
            </th>
            <th scope="col" className="policy-key">
              <Tex tex={`\\pi=${prior}e^{A/\\tau}`} />
              <span className="visually-hidden">probability</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, a) => (
            <tr key={row.action} className={a === action ? "policy-chosen" : undefined}>
              <th scope="row">
                <label>
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
      </table>
      <p className="policy-sums">
        Entropy, nats: <i className="policy-own">▬</i> π <b>{entropyIn(rows, "probability")}</b>,{" "}
        <i className="policy-tick">|</i> Boltzmann <b>{entropyIn(rows, "boltzmann")}</b>,{" "}
        <i className="policy-diamond">◇</i> greedy <b>{entropyIn(rows, "greedy")}</b>
      </p>
      <p className="policy-sums">
        {temperature === 1
          ? "V and π are both at temperature 1, so the five add up to "
          : `The five add up to 1; with V left at temperature 1 and A divided by ${temperature}, to `}
        <b>{formatNumber(Number(sumOf(rows, "mismatched").toPrecision(4)))}</b>.
      </p>
    </section>
  );
}
