import type { Scale } from "../../marks/Axis.tsx";
import type { Answers } from "../../runs/threeWays/snapshot.ts";

interface Props {
  readonly x: Float64Array;
  readonly q: Answers;
  readonly toX: Scale;
  readonly toZ: Scale;
}

/** A dot at the mean of each point's own q and a bar over one σ to either side: two paths for all points. */
export function PointMarks({ x, q, toX, toZ }: Props) {
  let [bars, dots] = ["", ""];
  for (let i = 0; i < x.length; i++) {
    const at = toX(x[i]).toFixed(1);
    bars += `M${at},${toZ(q.mean[i] + q.std[i]).toFixed(1)}V${toZ(q.mean[i] - q.std[i]).toFixed(1)}`;
    dots += `M${at},${toZ(q.mean[i]).toFixed(1)}h.01`;
  }
  return (
    <>
      <path className="three-ways-bars" d={bars} />
      <path className="three-ways-dots" d={dots} />
    </>
  );
}
