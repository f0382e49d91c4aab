import "./axis.css";

/** Data → pixels. */
export type Scale = (value: number) => number;

/** The last number may stand half beyond the end of its axis: half the width of a figure, pixels. */
const HALF_A_FIGURE = 3.6;

interface Props {
  readonly scale: Scale;
  readonly ticks: readonly number[];
  readonly format: (tick: number) => string;
  /** Name and unit of what the axis measures. */
  readonly label: string;
}

/** A horizontal axis under a plot, its name after its right end. `y` is the baseline, `from`–`to` its reach, in pixels. */
export function AxisBottom({
  scale,
  ticks,
  format,
  label,
  y,
  from,
  to,
}: Props & { y: number; from: number; to: number }) {
  return (
    <g className="axis">
      <line className="axis-line" x1={from} x2={to} y1={y} y2={y} />
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(${scale(tick)},${y})`}>
          <line className="axis-line" y2={4} />
          <text y={16} textAnchor="middle">
            {format(tick)}
          </text>
        </g>
      ))}
      <text className="axis-label" x={to + 12 + HALF_A_FIGURE * format(ticks.at(-1) ?? 0).length} y={y + 16}>
        {label}
      </text>
    </g>
  );
}

/** A vertical axis left of a plot: numbers at `x`, hairlines across `from`–`to`, its name above it. */
export function AxisLeft({
  scale,
  ticks,
  format,
  label,
  from,
  to,
  top,
}: Props & { from: number; to: number; top: number }) {
  return (
    <g className="axis">
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(0,${scale(tick)})`}>
          <line className="axis-grid" x1={from} x2={to} />
          <text x={from - 6} dy="0.35em" textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
      <text className="axis-label" x={from - 12} y={top} textAnchor="end">
        {label}
      </text>
    </g>
  );
}
