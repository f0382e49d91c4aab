import { readable } from "../../math/formatNumber.ts";
import { NumberTable } from "../../ui/NumberTable.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { Tex } from "../../ui/Tex.tsx";
import type { Monkeys } from "./model.ts";

interface Props {
  readonly result: Monkeys;
  readonly c: number;
}

/** What a constant on every reward changes, and what it does not. */
export function ShiftLine({ result, c }: Props) {
  const isRoom = useRoom() !== null;
  const { logEvidence, logProbability, exactly, policyChange } = result.shift;
  return (
    <section aria-label="A constant on every reward">
      <NumberTable>
        <thead>
          <tr>
            <th scope="col" className="monkey-title">
              {!isRoom && (
                <>
                  Every <Tex tex="r+c" />,{" "}
                </>
              )}
              <Tex tex="c" /> = {readable(c)}
            </th>
            <th scope="col">with r</th>
            <th scope="col">with r + c</th>
            <th scope="col">moved by</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              {!isRoom && "evidence, "}
              <Tex tex="\log p(O_{1:T})" />
            </th>
            <td>{readable(logEvidence.plain)}</td>
            <td>{readable(logEvidence.shifted)}</td>
            <td>
              {!isRoom && (
                <>
                  <Tex tex="Tc/\tau" /> ={" "}
                </>
              )}
              {readable(exactly)}
            </td>
          </tr>
          <tr>
            <th scope="row">your path</th>
            <td>{readable(logProbability.plain)}</td>
            <td>{readable(logProbability.shifted)}</td>
            <td>nothing</td>
          </tr>
          <tr>
            <th scope="row" colSpan={3}>
              largest change of any <Tex tex="\pi_t(a\mid s)" />
            </th>
            <td>{tiny(policyChange)}</td>
          </tr>
        </tbody>
      </NumberTable>
    </section>
  );
}

const tiny = (change: number) =>
  change === 0 ? "0" : change < 1e-4 ? change.toExponential(0).replace("-", "−") : readable(change);
