import { scaleLinear } from "d3";
import { AxisBottom } from "../../marks/Axis.tsx";
import { DragHandle } from "../../marks/DragHandle.tsx";
import { bandPath, linePath } from "../../marks/linePath.ts";
import { stepUp } from "../../marks/levels.ts";
import { useHeldLevel } from "../../marks/useHeldLevel.ts";
import { fit } from "./fit.ts";
import type { Bound } from "./model.ts";
import { params, type Values } from "./params.ts";

interface Props {
  readonly result: Bound;
  readonly params: Values;
  readonly edit: (patch: Partial<Values>) => void;
  readonly width: number;
  readonly height: number;
}

const top = 18;
const levels = [0.6, 0.9, 1.2, 1.6, 2.4, 3.2, 4.8, 8];

const peakOf = (sigma: number) => 1 / (sigma * Math.sqrt(2 * Math.PI));

/** The exact posterior in grey and q in colour, with q's mean and width in the reader's hand. */
export function DensityPlot({ result, params: { mu, sigma, likelihood }, edit, width, height }: Props) {
  const baseline = height - 40;
  const tallest = Math.max(peakOf(sigma), ...result.densities.map((row) => row.posterior));
  const ceiling = useHeldLevel(stepUp(tallest, levels), likelihood);
  const x = scaleLinear([-4, 4], [8, width - 8]);
  const y = scaleLinear([0, ceiling], [baseline, top]);
  const peak = peakOf(sigma);
  const shoulder = peak * Math.exp(-0.5);
  const mode = result.densities.reduce((best, row) => (row.posterior > best.posterior ? row : best));
  const bandOf = (key: "posterior" | "q") =>
    bandPath(
      result.densities,
      (row) => x(row.z),
      () => baseline,
      (row) => y(row[key]),
    );
  // The names stand on the outer sides of the two curves, so that they part where the curves overlap.
  const qLeft = mu < mode.z;
  return (
    <svg className="bound-density" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>The exact posterior, and q with its mean and width to drag</title>
      <path className="bound-posterior" d={bandOf("posterior")} />
      <path className="bound-q-area" d={bandOf("q")} />
      <path
        className="bound-q-line"
        d={linePath(
          result.densities,
          (row) => x(row.z),
          (row) => y(row.q),
        )}
      />
      <AxisBottom
        scale={x}
        ticks={[-4, -2, 0, 2, 4]}
        format={String}
        label="z"
        y={baseline}
        from={8}
        to={width - 8}
      />
      <text
        className="bound-name"
        x={x(mode.z) + (qLeft ? 12 : -12)}
        y={y(mode.posterior) + 2}
        textAnchor={qLeft ? "start" : "end"}
      >
        exact p(z | x)
      </text>
      <text
        className="bound-name bound-name-q"
        x={x(mu) + (qLeft ? -12 : 12)}
        y={y(peak) - 2}
        textAnchor={qLeft ? "end" : "start"}
      >
        your q(z)
      </text>
      <line className="bound-mean" x1={x(mu)} x2={x(mu)} y1={y(peak)} y2={baseline} />
      <line className="bound-mean" x1={x(mu)} x2={x(mu + sigma)} y1={y(shoulder)} y2={y(shoulder)} />
      <text className="bound-symbol" x={x(mu + sigma / 2)} y={y(shoulder) + 14} textAnchor="middle">
        σ
      </text>
      <DragHandle
        x={x(mu)}
        y={baseline}
        label="Mean of q"
        value={mu}
        {...limits(params.mu)}
        colour="var(--phi)"
        onDrag={(px) => edit({ mu: fit(x.invert(px), params.mu) })}
        onNudge={(across) => edit({ mu: fit(mu + 0.02 * across, params.mu) })}
      />
      <DragHandle
        x={x(mu + sigma)}
        y={y(shoulder)}
        label="Width of q"
        value={sigma}
        {...limits(params.sigma)}
        colour="var(--phi)"
        onDrag={(px) => edit({ sigma: fit(x.invert(px) - mu, params.sigma) })}
        onNudge={(across) => edit({ sigma: fit(sigma + 0.01 * across, params.sigma) })}
      />
    </svg>
  );
}

const limits = ({ min, max }: { min: number; max: number }) => ({ min, max });
