import { scaleLinear } from "d3";
import { AxisBottom } from "../../marks/Axis.tsx";
import { stepUp } from "../../marks/levels.ts";
import { bandPath, linePath } from "../../marks/linePath.ts";
import { useHeldLevel } from "../../marks/useHeldLevel.ts";
import type { DensityRow, OneObjective } from "./model.ts";

interface Props {
  readonly inference: OneObjective["inference"];
  readonly width: number;
  readonly height: number;
  readonly era: string;
}

const levels = [0.6, 0.9, 1.2, 1.6, 2.4, 3.2, 4.8, 8];
type Curve = "prior" | "posterior" | "q";

/** Prior, posterior and q over z. */
export function DensityPlot({ inference: { densities }, width, height, era }: Props) {
  const peak = (key: Curve) =>
    densities.reduce((top, row) => (row[key] > top[key] ? row : top), densities[0]);
  const [posterior, q] = [peak("posterior"), peak("q")];
  const ceiling = useHeldLevel(stepUp(Math.max(posterior.posterior, q.q), levels), era);
  const baseline = height - 26;
  const x = scaleLinear([-4, 4], [8, width - 24]);
  const y = scaleLinear([0, ceiling], [baseline, 16]);
  const line = (key: Curve) =>
    linePath(
      densities,
      (row) => x(row.z),
      (row) => y(row[key]),
    );
  const area = bandPath(
    densities,
    (row: DensityRow) => x(row.z),
    () => baseline,
    (row) => y(row.posterior),
  );
  // The names stand on the outer sides of the two curves, so that they part where the curves overlap.
  const qLeft = q.z < posterior.z;
  const beside = (z: number, left: boolean) =>
    ({ x: x(z) + (left ? -10 : 10), textAnchor: left ? "end" : "start" }) as const;
  const far = qLeft ? -2.1 : 2.1;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>Over z: the prior dashed, the posterior in grey and q in blue</title>
      <path className="one-posterior" d={area} />
      <path className="one-prior-line" d={line("prior")} />
      <path className="one-q-line" d={line("q")} />
      <AxisBottom
        scale={x}
        ticks={[-4, -2, 0, 2, 4]}
        format={(t) => String(t).replace("-", "−")}
        label="z"
        y={baseline}
        from={8}
        to={width - 24}
      />
      <text className="one-name" {...beside(posterior.z, !qLeft)} y={y(posterior.posterior) + 4}>
        posterior
      </text>
      <text className="one-name" x={x(far)} y={y(0.06) - 8} textAnchor="middle">
        prior
      </text>
      <text className="one-name one-name-q" {...beside(q.z, qLeft)} y={y(q.q) + 4}>
        q
      </text>
    </svg>
  );
}
