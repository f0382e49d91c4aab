import type { Newcomer } from "../../runs/threeWays/snapshot.ts";
import type { PlaneFrame } from "./planeFrame.ts";

interface Props {
  readonly newcomer: Newcomer;
  /** Step of its own fit that is shown. */
  readonly step: number;
  readonly frame: PlaneFrame;
}

/** Half the distance between the two answers, pixels. */
const APART = 6;

/** The new point's place, and on either side of it the network's answer and that of a q of its own as it is fitted. */
export function NewcomerMark({ newcomer: { x, amortized, perPoint }, step, frame }: Props) {
  const { z, box } = frame;
  const at = frame.x(x);
  const answers = [
    { name: "amortized", x: at - APART, mean: amortized.mean, std: amortized.std },
    { name: "perPoint", x: at + APART, mean: perPoint.mean[step], std: perPoint.std[step] },
  ];
  return (
    <g className="three-ways-new">
      <line className="three-ways-new-place" x1={at} x2={at} y1={box.top} y2={box.top + box.height} />
      {answers.map(({ name, x, mean, std }) => (
        <g key={name} className={`three-ways-new-${name}`}>
          <path className="three-ways-halo" d={`M${x},${z(mean + std)}V${z(mean - std)}`} />
          <path d={`M${x},${z(mean + std)}V${z(mean - std)}`} />
          <circle cx={x} cy={z(mean)} r={4.5} />
        </g>
      ))}
    </g>
  );
}
