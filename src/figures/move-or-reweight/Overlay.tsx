import { line, range, scaleLinear } from "d3";
import { AxisBottom } from "../../marks/Axis.tsx";
import { DragHandle } from "../../marks/DragHandle.tsx";
import { linePath } from "../../marks/linePath.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { type Crowd, estimatorOf } from "./crowd.ts";
import { densityOf, type Frame, peakOf, rows } from "./frame.ts";
import type { MoveOrReweight } from "./model.ts";
import { params, type Values } from "./params.ts";

interface Props {
  readonly result: MoveOrReweight;
  readonly crowd: Crowd;
  readonly frame: Frame;
  readonly height: number;
  readonly edit: (patch: Partial<Values>) => void;
}

const places = range(-5, 5.001, 0.05);
const round = (value: number) => Math.round(value * 100) / 100;
const held = (value: number, { min, max }: { min: number; max: number }) =>
  Math.min(max, Math.max(min, round(value)));
const limits = ({ min, max }: { min: number; max: number }) => ({ min, max });

/** f, the two densities, the ringed samples, and φ in the reader's hand. */
export function Overlay({ result, crowd, frame, height, edit }: Props) {
  const { f, from, to } = result;
  const { x, density, baseline, width } = frame;
  const values = places.map(f.value);
  const fScale = scaleLinear(
    [Math.max(Math.min(...values), -40), Math.min(Math.max(...values), 40)],
    [rows.fBottom, rows.fTop],
  ).clamp(true);
  const curve = (q: typeof to) => linePath(places, x, (z) => density(densityOf(q, z)));
  const shoulder = density(peakOf(to) * Math.exp(-0.5));
  const where = crowd.kind === "moved" ? "moved samples" : "reweighted samples";
  return (
    <svg className="crowd-overlay" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{`The ${where} under q, with its mean and width to drag`}</title>
      <path className="crowd-f" d={line<number>(x, (z) => fScale(f.value(z))).digits(1)(places) ?? ""} />
      <text className="crowd-name" x={width - 20} y={fScale(f.value(5)) + 4}>
        f
      </text>
      <path className="crowd-q0" d={curve(from)} />
      <path className="crowd-q" d={curve(to)} />
      <AxisBottom
        scale={x}
        ticks={[-4, -2, 0, 2, 4]}
        format={(tick) => String(tick).replace("-", "−")}
        label="z"
        y={baseline}
        from={x(-5)}
        to={x(5)}
      />
      {crowd.followed.map((i) => (
        <Ringed key={i} result={result} crowd={crowd} frame={frame} sample={i} />
      ))}
      <text className="crowd-symbol" x={x(to.mu)} y={baseline + 30} textAnchor="middle">
        μ
      </text>
      <text className="crowd-symbol" x={x(to.mu + to.sigma) + 18} y={shoulder + 4}>
        σ
      </text>
      <DragHandle
        x={x(to.mu)}
        y={baseline}
        label={`Mean of q, ${where}`}
        value={to.mu}
        {...limits(params.mu)}
        colour="var(--ink)"
        onDrag={(px) => edit({ mu: held(frame.zAt(px), params.mu) })}
        onNudge={(across) => edit({ mu: held(to.mu + 0.02 * across, params.mu) })}
      />
      <DragHandle
        x={x(to.mu + to.sigma)}
        y={shoulder}
        label={`Width of q, ${where}`}
        value={to.sigma}
        {...limits(params.sigma)}
        colour="var(--ink)"
        onDrag={(px) => edit({ sigma: held(frame.zAt(px) - to.mu, params.sigma) })}
        onNudge={(across) => edit({ sigma: held(to.sigma + 0.01 * across, params.sigma) })}
      />
    </svg>
  );
}

/** One sample to follow: where it was at φ₀, a line, and what has become of it at φ. */
function Ringed({
  result,
  crowd,
  frame,
  sample,
}: Omit<Props, "edit" | "height"> & { readonly sample: number }) {
  const { fixed, heights, from, to } = result;
  const { x, density } = frame;
  const [z0, z] = [fixed[sample], crowd.z[sample]];
  const before = density(heights[sample] * densityOf(from, z0));
  const after = density(heights[sample] * densityOf(to, z));
  return (
    <g className="crowd-ringed" style={{ fill: estimatorLook[estimatorOf[crowd.kind]].colour }}>
      <line x1={x(z0)} y1={before} x2={x(z)} y2={after} />
      <circle className="crowd-was" cx={x(z0)} cy={before} r={2} />
      <circle cx={x(z)} cy={after} r={Math.max(1.5, 3 * crowd.radius(sample))} />
    </g>
  );
}
