import { readable } from "../../math/formatNumber.ts";
import { Titled } from "../../marks/Titled.tsx";
import { FormulaHead, NumberTable } from "../../ui/NumberTable.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { Tex } from "../../ui/Tex.tsx";
import { CellTitle } from "../../gridworld/CellTitle.tsx";
import { isWall, placeName } from "../../gridworld/cellParam.ts";
import { actionArrows } from "../../gridworld/actionArrows.ts";
import { backupOf } from "../../control/writtenBackup.ts";
import type { Backward } from "./model.ts";

/** How the value of one cell comes about, with the numbers that are added up; in a room without what makes a Q. */
export function Backup({ result, cell }: { readonly result: Backward; readonly cell: number }) {
  const isRoom = useRoom() !== null;
  const { world, messages, t, hardV } = result;
  const { temperature, backup, logWeights } = messages.problem;
  const place = placeName(world.columns, cell, "Row");
  if (isWall(world, cell))
    return <p className="map-note">{place} is a wall: nobody is ever there, and V is −∞.</p>;
  const { rows, largestQ, sum, V } = backupOf(messages, t, cell);
  const prior = logWeights[0] === 0 ? "" : "\\tfrac15";
  return (
    <Titled title={<CellTitle {...{ world, cell, t }} />} label={`Backup of ${place} at t = ${t}`}>
      <NumberTable>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">action</span>
            </th>
            {!isRoom && (
              <>
                <FormulaHead tex="r" words="reward" />
                <FormulaHead tex={continuationTex(world.slip > 0, backup)} words="plus what follows" />
              </>
            )}
            <FormulaHead tex={isRoom ? "Q_t" : "=Q_t"} words="is Q" />
            <FormulaHead tex={`${prior} e^{(Q_t-M)/\\tau}`} words="weight" />
            <FormulaHead tex="\pi_t" words="probability" />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.action}>
              <th scope="row">
                <span aria-hidden="true">{actionArrows[row.action]}</span> <span>{row.action}</span>
              </th>
              {!isRoom && (
                <>
                  <td>{readable(row.reward)}</td>
                  <td>{readable(row.continuation)}</td>
                </>
              )}
              <td>{readable(row.Q)}</td>
              <td>{row.weight.toFixed(4)}</td>
              <td>{row.probability.toFixed(3)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={isRoom ? 1 : 3}>
              {isRoom ? "largest, sum" : "largest Q and sum"}
            </th>
            <td>M {readable(largestQ)}</td>
            <td>Σ {sum.toFixed(4)}</td>
            <td>1</td>
          </tr>
        </tfoot>
      </NumberTable>
      <p className="map-note backward-sum">
        <Tex tex={`V_t=\\tau\\log\\textstyle\\sum_a ${prior} e^{Q_t/\\tau}=M+\\tau\\log\\Sigma`} />
      </p>
      <p className="map-note backward-sum">
        {readable(largestQ)} + {temperature} × ({readable(Math.log(sum))}) = <b>{readable(V)}</b> nats
        {!isRoom && (
          <>
            ; value iteration, which takes the largest Q here and at every later step:{" "}
            <b>{readable(hardV[cell])}</b>
          </>
        )}
      </p>
    </Titled>
  );
}

function continuationTex(chancy: boolean, backup: "optimistic" | "causal"): string {
  if (!chancy) return "+\\,V_{t+1}(s')";
  return backup === "causal" ? "+\\,E\\,V_{t+1}" : "+\\,\\tau\\log E\\,e^{V_{t+1}/\\tau}";
}
