import { entropyOf } from "../../control/comparedPolicies.ts";
import { formatNumber, readable } from "../../math/formatNumber.ts";
import { More } from "../../ui/parts/More.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import type { Policy } from "./model.ts";

/** What else could be done with the same Q's: marked on the bars while this stands open, and told here. */
export function Others({ result: { rows, problem } }: { readonly result: Policy }) {
  const { temperature } = problem;
  const room = useRoom();
  const sum = formatNumber(Number(rows.reduce((sum, { mismatched }) => sum + mismatched, 0).toPrecision(4)));
  const entropyIn = (key: "boltzmann" | "greedy") => readable(entropyOf(rows.map((row) => row[key])));
  return (
    <More name="others" title="Three other policies beside it">
      {room ? (
        <ul className="policy-others">
          <StepsBack name="marks">
            <li>
              <b className="policy-tick">|</b> Boltzmann: exp(<i>Q</i>/τ), value iteration’s <i>Q</i>
            </li>
            <li>
              <b className="policy-diamond">◇</b> Greedy: value iteration’s best
            </li>
          </StepsBack>
          <StepsBack name="sum">
            <li className="policy-sum">
              Σ <i>p</i> exp(<i>A</i>/τ), with <i>V</i> left at τ = 1: <b>{sum}</b>
            </li>
          </StepsBack>
        </ul>
      ) : (
        <ul className="policy-others">
          <li>
            <b className="policy-tick">|</b> Boltzmann exploration, exp(<i>Q</i>/τ) with value iteration’s{" "}
            <i>Q</i>: entropy <b>{entropyIn("boltzmann")}</b> nats
          </li>
          <li>
            <b className="policy-diamond">◇</b> Greedy, value iteration’s best: entropy{" "}
            <b>{entropyIn("greedy")}</b> nats
          </li>
          <li>
            <b>Σ</b> exp(<i>A</i>/τ) with <i>V</i> left at temperature 1:{" "}
            {temperature === 1
              ? "here τ = 1 too, so the five add up to "
              : "no policy, for its five add up to "}
            <b>{sum}</b>
          </li>
        </ul>
      )}
    </More>
  );
}
