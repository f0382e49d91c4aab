import { contours, geoPath, geoTransform, scaleLinear, scaleLog } from "d3";
import { useMemo } from "react";
import { AxisBottom, AxisLeft } from "../../marks/Axis.tsx";
import { DragHandle } from "../../marks/DragHandle.tsx";
import { fit } from "./fit.ts";
import { type Bound, plane } from "./model.ts";
import { params, type Values } from "./params.ts";

interface Props {
  readonly result: Bound;
  readonly params: Values;
  readonly edit: (patch: Partial<Values>) => void;
  readonly width: number;
  readonly height: number;
}

const top = 24;
const left = 40;
/** Contours at these depths below log p(x), nats: finer towards the top, where they matter. */
const depths = [32, 16, 8, 4, 2, 1, 0.5, 0.25];

/** The ELBO over all (μ, σ), with the best q and the reader's. */
export function LandscapePlot({ result, params: { mu, sigma }, edit, width, height }: Props) {
  const baseline = height - 40;
  const x = scaleLinear(plane.mean, [left, width - 10]);
  const y = scaleLog(plane.logStd.map(Math.exp), [baseline, top]);
  const { landscape, logEvidence, best } = result;
  const paths = useMemo(() => {
    const toScreen = geoTransform({
      point(column, row) {
        this.stream.point(
          left + ((column - 0.5) / (landscape.columns - 1)) * (width - 10 - left),
          baseline - ((row - 0.5) / (landscape.rows - 1)) * (baseline - top),
        );
      },
    });
    return contours()
      .size([landscape.columns, landscape.rows])
      .thresholds(depths.map((depth) => logEvidence - depth))([...landscape.elbo])
      .map((shape) => geoPath(toScreen).digits(1)(shape) ?? "");
  }, [landscape, logEvidence, width, baseline]);
  const bestX = x(Math.min(3, Math.max(-3, best.mean)));
  return (
    <svg className="bound-landscape" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>Contours of the ELBO over mean and width of q</title>
      {paths.map((d, k) => (
        <path key={depths[k]} className="bound-contour" d={d} />
      ))}
      <AxisLeft
        scale={y}
        ticks={[0.05, 0.1, 0.2, 0.5, 1, 2]}
        format={String}
        label="σ"
        from={left}
        to={width - 10}
        top={top - 10}
      />
      <AxisBottom
        scale={x}
        ticks={[-2, 0, 2]}
        format={(t) => String(t).replace("-", "−")}
        label="μ"
        y={baseline}
        from={left}
        to={width - 10}
      />
      <g transform={`translate(${bestX},${y(best.std)})`}>
        <path className="bound-best" d="M-6,0H6M0,-6V6" />
        <text
          className="bound-name"
          x={best.mean > 1 ? -10 : 10}
          y={-8}
          textAnchor={best.mean > 1 ? "end" : "start"}
        >
          best q
        </text>
      </g>
      <DragHandle
        x={x(mu)}
        y={y(sigma)}
        label="Mean of q on the map (up and down change its width)"
        value={mu}
        min={params.mu.min}
        max={params.mu.max}
        colour="var(--phi)"
        onDrag={(px, py) =>
          edit({ mu: fit(x.invert(px), params.mu), sigma: fit(y.invert(py), params.sigma) })
        }
        onNudge={(across, up) =>
          edit({ mu: fit(mu + 0.02 * across, params.mu), sigma: fit(sigma + 0.01 * up, params.sigma) })
        }
      />
    </svg>
  );
}
