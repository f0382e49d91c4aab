import { usePlot } from "./context.ts";
import { tickText } from "./formatTick.ts";

interface Props {
  /** Where ticks stand, or about how many. */
  readonly ticks?: readonly number[] | number;
  readonly format?: (tick: number) => string;
  /** Name and unit of what the axis measures, over its numbers, its end in line with theirs. */
  readonly label?: string;
  /** Hairlines across the plot. */
  readonly grid?: boolean;
}

/** The axis left of a plot: numbers, and hairlines across. */
export function AxisY({ ticks = 5, format, label, grid = true }: Props) {
  const { y, left, right, top } = usePlot();
  const places = typeof ticks === "number" ? y.ticks(ticks) : ticks;
  return (
    <g className="plot-axis">
      {places.map((tick) => (
        <g key={tick} transform={`translate(0,${y(tick)})`}>
          {grid && <line className="plot-axis-grid" x1={left} x2={right} />}
          <text x={left - 6} dy="0.35em" textAnchor="end">
            {tickText(tick, format)}
          </text>
        </g>
      ))}
      {label && (
        <text x={left - 12} y={top - 10} textAnchor="end">
          {label}
        </text>
      )}
    </g>
  );
}
