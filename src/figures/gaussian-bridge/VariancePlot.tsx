import { scaleLinear } from "d3";
import { useId } from "react";
import { AxisLeft } from "../../marks/Axis.tsx";
import { EndLabels } from "../../marks/EndLabels.tsx";
import { linePath } from "../../marks/linePath.ts";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import type { TimeFrame } from "../../marks/time/timeFrame.ts";
import { useTimeDrag } from "../../marks/time/useTimeDrag.ts";
import type { GaussianBridge } from "./model.ts";
import { ratioBand } from "../../math/varianceBand.ts";
import type { Walk } from "../../control/gaussianWalk.ts";

interface Props {
  readonly result: GaussianBridge;
  readonly frame: TimeFrame;
  readonly height: number;
  readonly onTime: (t: number) => void;
}

const levels = [-3, -2, -1, 0, 1, 2].flatMap((decade) =>
  [1, 1.5, 2, 3, 4, 6, 8].map((k) => k * 10 ** decade),
);
const top = 20;

/** The variance of both messages, of their product and of the paths against t, with the Brownian bridge's exact curve. */
export function VariancePlot({ result, frame, height, onTime }: Props) {
  const { moments, bridge, believed, actual, t } = result;
  const { x, left, right, horizon } = frame;
  const clip = useId();
  const baseline = height - 6;
  const inSight = [
    ...bridge,
    ...[believed, actual].flatMap((walk) => walk?.exact.map(({ variance }) => variance) ?? []),
  ];
  // Messages may be far wider than what is known by both: room for a little over twice the widest product shows where they cross.
  const most = useSteppedLevel(2.2 * Math.max(...inSight), levels);
  const rescaled = useRecentChange(most);
  const y = scaleLinear([0, most], [baseline, top]);
  const drag = useTimeDrag(frame, onTime);
  const curve = (values: readonly number[]) => linePath([...values.keys()], x, (i) => y(values[i]));
  const forward = moments.map((moment) => moment.forward.variance);
  const backward = moments.map(({ backwardPrecision }) => 1 / backwardPrecision);
  const walks = [
    { walk: believed, text: "α·β", colour: "var(--z)" },
    ...(actual ? [{ walk: actual, text: "true", colour: "var(--ink)" }] : []),
  ];
  return (
    <svg width={frame.width} height={height} viewBox={`0 0 ${frame.width} ${height}`} {...drag}>
      <title>Variance of the messages, of their product and of the sampled paths against t</title>
      <clipPath id={clip}>
        <rect x={left} y={top - 6} width={right - left} height={baseline - top + 10} />
      </clipPath>
      <rect className="fb-now" x={x(t - 0.5)} y={top} width={frame.step} height={baseline - top} />
      <AxisLeft
        scale={y}
        ticks={[0, most / 2, most]}
        format={String}
        label=""
        from={left}
        to={right}
        top={10}
      />
      <text className={rescaled ? "fb-title fb-title-new" : "fb-title"} x={0} y={10}>
        {rescaled
          ? "Variance a coordinate, units² (new scale)"
          : `Variance a coordinate, units²; numbers at t = ${t}`}
      </text>
      <g clipPath={`url(#${clip})`}>
        <path className="gb-line gb-line-forward" d={curve(forward)} />
        <path className="gb-line gb-line-backward" d={curve(backward)} />
        <path className="gb-line gb-line-bridge" d={curve(bridge)} />
        {walks.map(({ walk }) => (
          <Sampled key={walk.dynamics} walk={walk} frame={frame} y={y} />
        ))}
      </g>
      <text className="gb-word gb-word-forward" x={left + 6} y={top + 12}>
        {`α ${forward[t].toFixed(2)} ↗`}
      </text>
      <text className="gb-word gb-word-backward" x={right - 6} y={top + 12} textAnchor="end">
        {`↘ β ${Number.isFinite(backward[t]) ? backward[t].toFixed(2) : "∞"}`}
      </text>
      <EndLabels
        labels={[
          {
            key: "bridge",
            x: x(horizon),
            y: y(bridge[horizon]),
            text: "s t(T−t)/T",
            value: "",
            colour: "var(--ink-2)",
          },
          ...walks.map(({ walk, text, colour }) => ({
            key: walk.dynamics,
            x: x(horizon),
            y: y(walk.exact[horizon].variance),
            text,
            value: walk.exact[t].variance.toFixed(3),
            colour,
          })),
        ]}
        top={top + 30}
        bottom={baseline - 4}
      />
      <line stroke="var(--line)" x1={left} x2={right} y1={baseline} y2={baseline} />
    </svg>
  );
}

interface SampledProps {
  readonly walk: Walk;
  readonly frame: TimeFrame;
  readonly y: (variance: number) => number;
}

/** The exact variance as a curve, the paths' as dots, and what chance allows them as whiskers. */
function Sampled({ walk, frame: { x }, y }: SampledProps) {
  const [low, high] = ratioBand(walk.count, walk.allowed);
  const variances = walk.exact.map(({ variance }) => variance);
  return (
    <g className={`fb-${walk.dynamics}`}>
      <path
        className="gb-line gb-line-exact"
        d={linePath([...variances.keys()], x, (i) => y(variances[i]))}
      />
      {variances.map((variance, t) => (
        // A time is its own identity.
        <g key={t}>
          <line className="fb-band" x1={x(t)} x2={x(t)} y1={y(low * variance)} y2={y(high * variance)} />
          <circle className="gb-sampled" cx={x(t)} cy={y(walk.sampled[t])} r={2} />
        </g>
      ))}
    </g>
  );
}
