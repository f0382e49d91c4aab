import { usePlot } from "./context.ts";
import { tickText } from "./formatTick.ts";

interface Props {
  /** Where ticks stand, or about how many. */
  readonly ticks?: readonly number[] | number;
  readonly format?: (tick: number) => string;
  /** Name and unit of what the axis measures, after its right end. */
  readonly label?: string;
  /** The same, centred under the numbers. */
  readonly caption?: string;
  /** Pixels from the axis down to the foot of its numbers; more where handles slide along it. */
  readonly drop?: number;
}

/** The last number may stand half beyond the end of its axis: half the width of a figure, pixels. */
const HALF_A_FIGURE = 3.6;

/** The axis under a plot. */
export function AxisX({ ticks = 5, format, label, caption, drop = 16 }: Props) {
  const { x, left, right, bottom } = usePlot();
  const places = typeof ticks === "number" ? x.ticks(ticks) : ticks;
  const last = tickText(places.at(-1) ?? 0, format);
  return (
    <g className="plot-axis">
      <line className="plot-axis-line" x1={left} x2={right} y1={bottom} y2={bottom} />
      {places.map((tick) => (
        <g key={tick} transform={`translate(${x(tick)},${bottom})`}>
          <line className="plot-axis-line" y2={4} />
          <text y={drop} textAnchor="middle">
            {tickText(tick, format)}
          </text>
        </g>
      ))}
      {label && (
        <text x={right + 12 + HALF_A_FIGURE * last.length} y={bottom + drop}>
          {label}
        </text>
      )}
      {caption && (
        <text x={(left + right) / 2} y={bottom + drop + 17} textAnchor="middle">
          {caption}
        </text>
      )}
    </g>
  );
}
