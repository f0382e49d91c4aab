import { placeLabels } from "./placeLabels.ts";
import "./axis.css";

export interface EndLabel {
  readonly key: string;
  /** The end of the curve that it names, pixels. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** The number at the end of the curve, ready to read. */
  readonly value: string;
  readonly colour: string;
  readonly strong?: boolean;
}

interface Props {
  readonly labels: readonly EndLabel[];
  /** The heights between which labels may stand. */
  readonly top: number;
  readonly bottom: number;
}

const LEADER = 10;

/** Names at the ends of curves, moved apart where they would collide, each tied to its curve by a hairline. */
export function EndLabels({ labels, top, bottom }: Props) {
  const right = Math.max(...labels.map(({ x }) => x));
  const heights = placeLabels(
    labels.map(({ y }) => Math.min(Math.max(y, top), bottom)),
    15,
    top,
    bottom,
  );
  return (
    <g className="end-labels">
      {labels.map((label, k) => (
        <g key={label.key}>
          <line
            style={{ stroke: label.colour }}
            x1={label.x + 1}
            x2={right + LEADER}
            y1={Math.min(Math.max(label.y, top), bottom)}
            y2={heights[k]}
          />
          <text
            className={label.strong ? "end-labels-strong" : undefined}
            style={{ fill: label.colour }}
            x={right + LEADER + 3}
            y={heights[k]}
            dy="0.35em"
          >
            {label.text} {label.value}
          </text>
        </g>
      ))}
    </g>
  );
}
