import { scaleLinear } from "d3";
import { useId } from "react";
import { formatNumber } from "../../math/formatNumber.ts";
import { tickText } from "../plot/formatTick.ts";
import { useRecentChange } from "../useRecentChange.ts";
import type { Domain } from "./valueColours.ts";
import "./grid.css";

interface Props {
  readonly domain: Domain;
  readonly width: number;
  /** What the colours mean, with its unit: "V, nats". */
  readonly label: string;
  /** A number to be pointed at on the bar. */
  readonly value?: number | null;
}

const HEIGHT = 44;
const BAR = 11;
const TOP = 9;
const MARGIN = 14;

/** The colours of a field and the numbers that they stand for. It says so when its ends have changed. */
export function ValueLegend({ domain, width, label, value = null }: Props) {
  const id = useId();
  const [low, high] = domain;
  const rescaled = useRecentChange(`${low} ${high}`);
  const whole = Math.max(0, width);
  // The name stands after the bar.
  const to = Math.max(60, width - 12 - 7.5 * label.length);
  const x = scaleLinear([low, high], [MARGIN, to]).clamp(true);
  const ticks = x.ticks(Math.max(2, Math.min(6, Math.floor(to / 60))));
  return (
    <svg
      className={rescaled ? "grid-legend grid-legend-new" : "grid-legend"}
      width={whole}
      height={HEIGHT}
      viewBox={`0 0 ${whole} ${HEIGHT}`}
      role="img"
      aria-label={`Colours from ${formatNumber(low)} to ${formatNumber(high)}: ${label}`}
    >
      <defs>
        <linearGradient id={id}>
          <stop className="grid-legend-low" offset="0" />
          <stop className="grid-legend-middle" offset="0.5" />
          <stop className="grid-legend-high" offset="1" />
        </linearGradient>
      </defs>
      <rect
        className="grid-legend-bar"
        x={MARGIN}
        y={TOP}
        width={to - MARGIN}
        height={BAR}
        fill={`url(#${id})`}
      />
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(${x(tick)},${TOP + BAR})`}>
          <line className="grid-legend-tick" y2={4} />
          <text y={17} textAnchor="middle">
            {tickText(tick)}
          </text>
        </g>
      ))}
      {value !== null && Number.isFinite(value) && (
        <path className="grid-legend-pointer" d="M-5,-8H5L0,1Z" transform={`translate(${x(value)},${TOP})`} />
      )}
      <text className="grid-legend-name" x={to + 10} y={TOP + BAR - 1}>
        {label}
      </text>
    </svg>
  );
}
