import { placeName } from "../../gridworld/cellParam.ts";
import { readable } from "../../math/formatNumber.ts";
import { residualText } from "../../runs/valueIteration/residualText.ts";
import type { ValueIterationSnapshot } from "../../runs/valueIteration/snapshot.ts";
import { grouped } from "../../math/grouped.ts";

interface Props {
  readonly result: ValueIterationSnapshot;
  readonly discount: number;
  /** The cell that is looked at. */
  readonly looked: number;
}

const slopeText = (slope: number) => slope.toFixed(4).replace("-", "−");

/** What the run has come to, in numbers. */
export function Readout({ result, discount, looked }: Props) {
  const { V, start, slope, path, reachesGoal, map, step, converged, measured } = result;
  const exact = measured?.exact ?? null;
  const place = placeName(map.columns, looked);
  return (
    <dl className="value-iteration-readout">
      <dt>Log residual falls by, last 20 sweeps</dt>
      <dd>{slope === null ? "–" : `${slopeText(slope)} a sweep`}</dd>
      <dt>log γ, the slowest that it can fall</dt>
      <dd>{slopeText(Math.log(discount))} a sweep</dd>
      <dt>{looked === start ? "V at the start" : `V at ${place}`}</dt>
      <dd>{map.letters[looked] === "#" ? "wall" : `${readable(V[looked])} nats`}</dd>
      {exact && (
        <>
          <dt>V* at the start, by Newton’s method</dt>
          <dd>{readable(exact.atStart)} nats</dd>
          <dt>Farthest from V*</dt>
          <dd>{residualText(exact.error)} nats</dd>
        </>
      )}
      <dt>Likeliest path from the start</dt>
      <dd>
        {reachesGoal
          ? `${grouped(path.length - 1)} steps to the goal`
          : step === 0
            ? "–"
            : "no goal: it stays or turns back"}
      </dd>
      <dt>State of the run</dt>
      <dd>
        {converged ? `converged after ${grouped(step)} sweeps` : step === 0 ? "V = 0" : "not converged yet"}
      </dd>
    </dl>
  );
}
