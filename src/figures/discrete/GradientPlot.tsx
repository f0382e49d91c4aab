import { scaleBand, scaleLinear } from "d3";
import { AxisLeft } from "../../marks/Axis.tsx";
import { roundUp } from "../../marks/levels.ts";
import { useHeldLevel } from "../../marks/useHeldLevel.ts";
import { EstimatorMark } from "../../marks/estimators/EstimatorMark.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import type { Discrete } from "./model.ts";

interface Props {
  readonly result: Discrete;
  readonly width: number;
  readonly height: number;
}

const [left, top] = [44, 14];
/** 99 % of a normal lie within this many standard deviations. */
const Z = 2.576;

/** The gradient in each logit: exact as a black line, the estimates with their 99 % intervals around it. */
export function GradientPlot({ result, width, height }: Props) {
  const { problem, gradient, estimates, samples } = result;
  const baseline = height - 24;
  const reachOf = (mean: number, variance: number) => Math.abs(mean) + Z * Math.sqrt(variance / samples);
  const reach = Math.max(
    ...estimates.flatMap(({ mean, variance }) => Array.from(mean, (m, k) => reachOf(m, variance[k]))),
    ...gradient.map(Math.abs),
    1e-3,
  );
  const level = useHeldLevel(roundUp(reach), `${problem.rewards} ${problem.logits.length} ${samples}`);
  const x = scaleBand([...gradient.keys()], [left, width - 4]).padding(0.18);
  const y = scaleLinear([-level, level], [baseline, top]);
  const lane = x.bandwidth() / estimates.length;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>Gradient in each logit: exact, and three estimates with their 99 % intervals</title>
      <AxisLeft
        scale={y}
        ticks={y.ticks(5)}
        format={(tick) => String(Number(tick.toPrecision(6))).replace("-", "−")}
        label=""
        from={left}
        to={width - 4}
        top={top}
      />
      {Array.from(gradient, (exact, k) => (
        <g key={k}>
          {estimates.map(({ name, mean, variance }, i) => {
            const middle = (x(k) ?? 0) + lane * (i + 0.5);
            const half = Z * Math.sqrt(variance[k] / samples);
            return (
              <g key={name}>
                <line
                  className="discrete-interval"
                  style={{ stroke: estimatorLook[name].colour }}
                  x1={middle}
                  x2={middle}
                  y1={y(mean[k] - half)}
                  y2={y(mean[k] + half)}
                />
                <EstimatorMark estimator={name} x={middle} y={y(mean[k])} radius={3} />
              </g>
            );
          })}
          <line
            className="discrete-exact"
            x1={x(k)}
            x2={(x(k) ?? 0) + x.bandwidth()}
            y1={y(exact)}
            y2={y(exact)}
          />
          <text
            className="discrete-category"
            x={(x(k) ?? 0) + x.bandwidth() / 2}
            y={height - 6}
            textAnchor="middle"
          >
            {gradient.length > 5 ? k : `logit ${k}`}
          </text>
        </g>
      ))}
    </svg>
  );
}
