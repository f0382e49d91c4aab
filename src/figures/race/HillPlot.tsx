import { contours, geoPath, geoTransform, scaleLinear, scaleLog } from "d3";
import { memo, useMemo } from "react";
import { bestGaussian } from "../../inference/bestGaussian.ts";
import { START } from "../../inference/race.ts";
import { toyElbo } from "../../inference/toyElbo.ts";
import { AxisBottom, AxisLeft, type Scale } from "../../marks/Axis.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { observationOf } from "../../inference/observation.ts";
import type { Values } from "./params.ts";
import type { RaceSnapshot } from "../../runs/race/snapshot.ts";

interface Props {
  readonly result: RaceSnapshot;
  readonly likelihood: Values["likelihood"];
  readonly width: number;
  readonly height: number;
}

const [left, top] = [40, 14];
const [columns, rows] = [81, 61];
const [meanFrom, meanTo] = [-2.8, 2.8];
const [stdFrom, stdTo] = [0.1, 2.8];
/** Contours at these depths below the top, nats. */
const depths = [32, 16, 8, 4, 2, 1, 0.5, 0.2];

/** All runs on the hill of the exact ELBO over (μ, σ). */
export function HillPlot({ result, likelihood, width, height }: Props) {
  const baseline = height - 40;
  const x = scaleLinear([meanFrom, meanTo], [left, width - 24]).clamp(true);
  const y = scaleLog([stdFrom, stdTo], [baseline, top]).clamp(true);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>Where every run stands on the hill of the ELBO over mean and width of q</title>
      <Hill likelihood={likelihood} right={width - 24} baseline={baseline} />
      <AxisLeft
        scale={y}
        ticks={[0.1, 0.2, 0.5, 1, 2]}
        format={String}
        label=""
        from={left}
        to={width - 24}
        top={top}
      />
      <text className="race-name" x={4} y={top - 2}>
        σ
      </text>
      <AxisBottom
        scale={x}
        ticks={[-2, 0, 2]}
        format={(tick) => String(tick).replace("-", "−")}
        label="μ"
        y={baseline}
        from={left}
        to={width - 24}
      />
      <Landmarks likelihood={likelihood} x={x} y={y} />
      {result.lanes.map(({ estimator, runs }) => (
        <g
          key={estimator}
          style={{ fill: estimatorLook[estimator].colour, stroke: estimatorLook[estimator].colour }}
        >
          {runs.map(({ mu, sigma, divergedAt }, run) => (
            <path
              // A run keeps its place.
              key={run}
              className={divergedAt === null ? "race-run" : "race-run race-run-out"}
              d={estimatorLook[estimator].mark}
              transform={`translate(${x(mu).toFixed(1)},${y(sigma).toFixed(1)})`}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

interface HillProps {
  readonly likelihood: Values["likelihood"];
  readonly right: number;
  readonly baseline: number;
}

const Hill = memo(function Hill({ likelihood, right, baseline }: HillProps) {
  const paths = useMemo(() => {
    const observation = observationOf(likelihood);
    const elbo = Array.from({ length: columns * rows }, (_, k) => {
      const mean = meanFrom + ((k % columns) / (columns - 1)) * (meanTo - meanFrom);
      const std = stdFrom * (stdTo / stdFrom) ** (Math.floor(k / columns) / (rows - 1));
      return toyElbo(observation, mean, std).elbo;
    });
    const highest = bestGaussian(observation).elbo;
    const toScreen = geoTransform({
      point(column, row) {
        this.stream.point(
          left + ((column - 0.5) / (columns - 1)) * (right - left),
          baseline - ((row - 0.5) / (rows - 1)) * (baseline - top),
        );
      },
    });
    return contours()
      .size([columns, rows])
      .thresholds(depths.map((depth) => highest - depth))(elbo)
      .map((shape) => geoPath(toScreen).digits(1)(shape) ?? "");
  }, [likelihood, right, baseline]);
  return paths.map((d, k) => <path key={depths[k]} className="race-contour" d={d} />);
});

function Landmarks({ likelihood, x, y }: { likelihood: Values["likelihood"]; x: Scale; y: Scale }) {
  const best = useMemo(() => bestGaussian(observationOf(likelihood)), [likelihood]);
  return (
    <>
      <path
        className="race-mark"
        d="M-6,0H6M0,-6V6"
        transform={`translate(${x(best.mean)},${y(best.std)})`}
      />
      <path className="race-leader" d={`M${x(best.mean)},${y(best.std)}l34,62`} />
      <text className="race-name" x={x(best.mean) + 36} y={y(best.std) + 74} textAnchor="middle">
        best q
      </text>
      <text className="race-name" x={x(START.mu) - 8} y={y(START.sigma) - 10} textAnchor="middle">
        start
      </text>
    </>
  );
}
