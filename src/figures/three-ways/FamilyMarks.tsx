import { memo } from "react";
import { EndLabels } from "../../marks/EndLabels.tsx";
import { bandPath, linePath } from "../../marks/linePath.ts";
import type { ThreeWaysSnapshot } from "../../runs/threeWays/snapshot.ts";
import { familyLook } from "./familyLook.ts";
import { PointMarks } from "./PointMarks.tsx";
import type { PlaneFrame } from "./planeFrame.ts";

interface Props {
  readonly result: ThreeWaysSnapshot;
  readonly frame: PlaneFrame;
  readonly isCrowd: boolean;
  readonly clip: string;
}

/** Every q on the plane, mean ± one σ: the shared one a band, the network's a curve, each point's own a dot with a bar. */
export const FamilyMarks = memo(function FamilyMarks({ result, frame, isCrowd, clip }: Props) {
  const { curve, shared, perPoint, x: data } = result;
  const { x, z, box } = frame;
  const [end, last] = [box.left + box.width, curve.x.length - 1];
  const nodes = Array.from(curve.x, (_, i) => i);
  const across = (i: number) => x(curve.x[i]);
  const centre = linePath(nodes, across, (i) => z(curve.mean[i]));
  const band = bandPath(
    nodes,
    across,
    (i) => z(curve.mean[i] - curve.std[i]),
    (i) => z(curve.mean[i] + curve.std[i]),
  );
  const rightmost = data.reduce((best, at, i) => (at > data[best] ? i : best), 0);
  const [low, middle, high] = [-1, 0, 1].map((k) => z(shared.mean[0] + k * shared.std[0]));
  return (
    <>
      <g clipPath={`url(#${clip})`}>
        <rect
          className="three-ways-shared-band"
          x={box.left}
          width={box.width}
          y={high}
          height={Math.max(0, low - high)}
        />
        <line className="three-ways-shared-line" x1={box.left} x2={end} y1={middle} y2={middle} />
        <path className="three-ways-network-band" d={band} />
        <path className="three-ways-halo" d={centre} />
        <path className="three-ways-network-line" d={centre} />
        {!isCrowd && <PointMarks x={data} q={perPoint} toX={x} toZ={z} />}
      </g>
      <EndLabels
        labels={[
          label("amortized", end, z(curve.mean[last])),
          label("shared", end, middle),
          label("perPoint", Math.min(end, x(data[rightmost])), z(perPoint.mean[rightmost])),
        ]}
        top={box.top + 6}
        bottom={box.top + box.height - 6}
      />
    </>
  );
});

const label = (family: keyof typeof familyLook, x: number, y: number) => ({
  key: family,
  x,
  y,
  text: familyLook[family].name,
  value: "",
  colour: familyLook[family].colour,
});
