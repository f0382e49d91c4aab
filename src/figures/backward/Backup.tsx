import { readable } from "../../math/formatNumber.ts";
import { Tex } from "../../ui/Tex.tsx";
import { letterName } from "../../marks/grid/letterNames.ts";
import { isWall, placeName } from "../../gridworld/cellParam.ts";
import { actionArrows } from "../../gridworld/actionArrows.ts";
import { backupOf } from "../../control/writtenBackup.ts";
import type { Backward } from "./model.ts";

/** How the value of one cell comes about, with the numbers that are added up. */
export function Backup({ result, cell }: { readonly result: Backward; readonly cell: number }) {
  const { world, messages, t, hardV } = result;
  const { temperature, backup, logWeights } = messages.problem;
  const place = placeName(world.columns, cell, "Row");
  if (isWall(world, cell))
    return <p className="backward-wall">{place} is a wall: nobody is ever there, and V is −∞.</p>;
  const { rows, largestQ, sum, V } = backupOf(messages, t, cell);
  const counted = logWeights[0] !== 0;
  const chancy = world.slip > 0;
  return (
    <section className="backward-backup" aria-label={`Backup of ${place} at t = ${t}`}>
      <p className="backward-title">
        {place} ({letterName(world.map.letters[cell])}) at <i>t</i> = {t}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">action</span>
            </th>
            <th scope="col">
              <Tex tex="r" />
              <span className="visually-hidden">reward</span>
            </th>
            <th scope="col">
              <Tex tex={continuationTex(chancy, backup)} />
              <span className="visually-hidden">plus what follows</span>
            </th>
            <th scope="col">
              <Tex tex="=Q_t" />
              <span className="visually-hidden">is Q</span>
            </th>
            <th scope="col">
              <Tex tex={`${counted ? "\\tfrac15 " : ""}e^{(Q_t-M)/\\tau}`} />
              <span className="visually-hidden">weight</span>
            </th>
            <th scope="col">
              <Tex tex="\pi_t" />
              <span className="visually-hidden">probability</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.action}>
              <th scope="row">
                <span aria-hidden="true">{actionArrows[row.action]}</span> <span>{row.action}</span>
              </th>
              <td>{readable(row.reward)}</td>
              <td>{readable(row.continuation)}</td>
              <td>{readable(row.Q)}</td>
              <td>{row.weight.toFixed(4)}</td>
              <td>{row.probability.toFixed(3)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              largest Q and sum
            </th>
            <td>M {readable(largestQ)}</td>
            <td>Σ {sum.toFixed(4)}</td>
            <td>1</td>
          </tr>
        </tfoot>
      </table>
      <p className="backward-sum">
        <Tex
          tex={`V_t=\\tau\\log\\textstyle\\sum_a ${counted ? "\\tfrac15" : ""}e^{Q_t/\\tau}=M+\\tau\\log\\Sigma`}
        />
      </p>
      <p className="backward-sum">
        {readable(largestQ)} + {temperature} × ({readable(Math.log(sum))}) = <b>{readable(V)}</b> nats; hard
        value iteration, from its own Q: <b>{readable(hardV[cell])}</b>
      </p>
    </section>
  );
}

function continuationTex(chancy: boolean, backup: "optimistic" | "causal"): string {
  if (!chancy) return "+\\,V_{t+1}(s')";
  return backup === "causal" ? "+\\,E\\,V_{t+1}" : "+\\,\\tau\\log E\\,e^{V_{t+1}/\\tau}";
}
