import { formatTick } from "./formatNats.ts";
import type { PlaneFrame } from "./planeFrame.ts";

/** The plane's vertical axis. */
export function PlaneSide({ frame: { size, ticks, y } }: { readonly frame: PlaneFrame }) {
  return (
    <svg className="vae-plane-side axis" width={26} height={size} aria-hidden="true">
      <line className="axis-line" x1={25.5} x2={25.5} y1={0} y2={size} />
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(22,${y(tick)})`}>
          <line className="axis-line" x2={4} />
          <text x={-2} dy="0.35em" textAnchor="end">
            {formatTick(tick)}
          </text>
        </g>
      ))}
      <text className="axis-label" x={20} y={-9} textAnchor="end">
        z₂
      </text>
    </svg>
  );
}
