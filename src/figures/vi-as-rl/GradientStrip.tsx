import { scaleLinear } from "d3";
import { AxisBottom } from "../../marks/Axis.tsx";
import { roundUp } from "../../marks/levels.ts";
import { readable } from "../../math/formatNumber.ts";
import { useLinkedTerms } from "../../ui/termLinks.ts";
import type { PolicySnapshot } from "../../runs/policy/snapshot.ts";

interface Props {
  readonly result: PolicySnapshot;
  readonly parameter: "mu" | "sigma";
  readonly width: number;
}

/** Standard errors that hold 95 and 99 % of a normal number; of a mean of few heavy-tailed ones, somewhat less. */
const [NARROW, WIDE] = [1.96, 2.576];
const symbol = { mu: "μ", sigma: "σ" } as const;
const height = 58;
const lane = 27;

/** The gradient in one parameter: each action’s, their mean with ± 1.96 and 2.58 exact standard errors, and the exact one. */
export function GradientStrip({ result, parameter, width }: Props) {
  const { lit } = useLinkedTerms();
  const { exact, push, bonus, actions } = result;
  const estimate = push[parameter] + bonus[parameter];
  const target = exact.gradient[parameter] + bonus[parameter];
  const standardError = Math.sqrt(exact.variance[parameter] / actions.z.length);
  const level = roundUp(Math.max(1e-3, Math.abs(target) + 3.2 * standardError));
  const x = scaleLinear([-level, level], [8, width - 22]).clamp(true);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{`Gradient in ${symbol[parameter]}: estimate ${readable(estimate)}, exact ${readable(target)}`}</title>
      <text className="virl-name" x={0} y={11}>
        ∂/∂{symbol[parameter]}{" "}
        <tspan className="virl-estimate-name">
          estimate {readable(estimate)} ± {readable(NARROW * standardError)}
        </tspan>
        , exact {readable(target)}
      </text>
      <g className={lit === "gradient" ? "virl-strip-lit" : undefined}>
        {Array.from(actions.push[parameter], (value, j) => (
          // An action keeps its place.
          <line
            key={j}
            className="virl-tick"
            x1={x(value + bonus[parameter])}
            x2={x(value + bonus[parameter])}
            y1={lane - 8}
            y2={lane + 8}
          />
        ))}
        <line
          className="virl-interval virl-interval-99"
          x1={x(estimate - WIDE * standardError)}
          x2={x(estimate + WIDE * standardError)}
          y1={lane}
          y2={lane}
        />
        <line
          className="virl-interval"
          x1={x(estimate - NARROW * standardError)}
          x2={x(estimate + NARROW * standardError)}
          y1={lane}
          y2={lane}
        />
        <circle className="virl-estimate" cx={x(estimate)} cy={lane} r={4.5} />
      </g>
      <line className="virl-exact" x1={x(target)} x2={x(target)} y1={lane - 9} y2={lane + 9} />
      <AxisBottom
        scale={x}
        ticks={[-level, -level / 2, 0, level / 2, level]}
        format={(tick) => String(Number(tick.toPrecision(3))).replace("-", "−")}
        label=""
        y={lane + 9}
        from={8}
        to={width - 22}
      />
    </svg>
  );
}
