import { scaleLinear } from "d3";
import { AxisBottom } from "../../marks/Axis.tsx";
import { roundUp } from "../../marks/levels.ts";
import { useHeldLevel } from "../../marks/useHeldLevel.ts";
import { EstimatorMark } from "../../marks/estimators/EstimatorMark.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { estimatorOf } from "./crowd.ts";
import type { Estimate } from "./model.ts";

interface Props {
  readonly parameter: "mu" | "sigma";
  readonly estimates: readonly Estimate[];
  readonly width: number;
  /** The scale may change only when this does. */
  readonly era: string;
}

const HEIGHT = 92;
const Z = 2.576;
const symbol = { mu: "μ", sigma: "σ" } as const;
const laneOf = { reweighted: 28, moved: 50 } as const;
const format = (value: number) =>
  value
    .toFixed(Math.abs(value) < 100 ? 3 : 0)
    .replace(/^-(?=0\.0+$)/, "")
    .replace("-", "−");

/** The gradient in one parameter: exact as an upright line, both estimates with their 99 % intervals across it. */
export function GradientStrip({ parameter, estimates, width, era }: Props) {
  const own = estimates.filter((estimate) => estimate.parameter === parameter);
  const { exact } = own[0];
  const [, moved] = own;
  const reach = Math.abs(exact) + 2 * Z * (moved.standardError ?? 0);
  const level = useHeldLevel(roundUp(Math.max(1.2 * reach, 0.2)), era);
  const x = scaleLinear([-level, level], [8, width - 96]).clamp(true);
  const [from, to] = x.range();
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
      <title>{`Gradient in ${symbol[parameter]}: exact ${format(exact)}, and both estimates`}</title>
      <text className="crowd-name" x={x(exact)} y={12} textAnchor={exact > 0 ? "end" : "start"}>
        {`exact ∂/∂${symbol[parameter]} ${format(exact)}`}
      </text>
      <line className="crowd-exact" x1={x(exact)} x2={x(exact)} y1={16} y2={62} />
      {own.map(({ method, estimate, standardError }) => {
        const half = standardError === null ? 2 * level : Z * standardError;
        const [low, high] = [x(estimate - half), x(estimate + half)];
        const y = laneOf[method];
        const { colour } = estimatorLook[estimatorOf[method]];
        return (
          <g key={method}>
            <line className="crowd-interval" style={{ stroke: colour }} x1={low} x2={high} y1={y} y2={y} />
            <EstimatorMark estimator={estimatorOf[method]} x={x(estimate)} y={y} />
            <text className="crowd-value" style={{ fill: colour }} x={to + 12} y={y + 4}>
              {format(estimate)} {standardError === null ? "± ∞" : ""}
            </text>
          </g>
        );
      })}
      <AxisBottom
        scale={x}
        ticks={[-level, -level / 2, 0, level / 2, level]}
        format={(tick) => String(Number(tick.toPrecision(3))).replace("-", "−")}
        label=""
        y={64}
        from={from}
        to={to}
      />
    </svg>
  );
}
