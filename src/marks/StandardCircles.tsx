import type { Scale } from "./Axis.tsx";
import "./gaussian.css";

/** Pixels between circles from which each has room for its name; nearer, only the outermost is named. */
const ROOMY = 20;

/** The standard normal in the plane, as circles at one, two and three standard deviations, each named on itself. */
export function StandardCircles({ x, y, label }: { x: Scale; y: Scale; label: string }) {
  const radius = (k: number) => Math.abs(x(k) - x(0));
  return (
    <g className="standard">
      {[1, 2, 3].map((k) => (
        <g key={k}>
          <circle cx={x(0)} cy={y(0)} r={radius(k)} />
          {(k === 3 || radius(1) >= ROOMY) && (
            <text x={x(0)} y={y(0) + radius(k) - 4} textAnchor="middle">
              {k === 3 ? `${label} ` : ""}
              {k}σ
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
