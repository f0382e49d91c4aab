import { type Colour, paint } from "../colour.ts";
import { placeLabels } from "../placeLabels.ts";
import { usePlot } from "./context.ts";

export interface EndLabel {
  readonly key: string;
  /** The end of the curve that it names, in the data's units; x left out: the end of the plot. */
  readonly x?: number;
  readonly y: number;
  readonly text: string;
  /** The number at the end of the curve, ready to read. */
  readonly value?: string;
  readonly colour: Colour;
  readonly strong?: boolean;
}

interface Props {
  readonly labels: readonly EndLabel[];
  /** Pixels of the plot's height, at its top and bottom, that they leave free. */
  readonly above?: number;
  readonly below?: number;
}

const LEADER = 10;
/** Least distance between two names, pixels. */
const LINE = 15;

/** Names at the ends of curves, moved apart where they would collide, each tied to its curve by a hairline. */
export function EndLabels({ labels, above = 0, below = 4 }: Props) {
  const plot = usePlot();
  const [top, bottom] = [plot.top + above, plot.bottom - below];
  const ends = labels.map(({ x, y }) => ({
    x: x === undefined ? plot.right : plot.x(x),
    y: Math.min(Math.max(plot.y(y), top), bottom),
  }));
  const right = Math.max(...ends.map(({ x }) => x));
  const heights = placeLabels(
    ends.map(({ y }) => y),
    LINE,
    top,
    bottom,
  );
  return (
    <g className="plot-ends">
      {labels.map(({ key, text, value, colour, strong }, k) => (
        <g key={key}>
          <line
            stroke={paint(colour)}
            strokeWidth={1}
            x1={ends[k].x + 1}
            x2={right + LEADER}
            y1={ends[k].y}
            y2={heights[k]}
          />
          <text
            className={strong ? "plot-label-strong" : undefined}
            fill={paint(colour)}
            x={right + LEADER + 3}
            y={heights[k]}
            dy="0.35em"
          >
            {text}
            {value ? ` ${value}` : ""}
          </text>
        </g>
      ))}
    </g>
  );
}
