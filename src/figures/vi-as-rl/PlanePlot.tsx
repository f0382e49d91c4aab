import { useId } from "react";
import { AxisBottom, AxisLeft } from "../../marks/Axis.tsx";
import { linePath } from "../../marks/linePath.ts";
import { useLinkedTerms } from "../../ui/termLinks.ts";
import { arrowPath, drawnRates, type Step, stepsOf, type Units } from "./arrows.ts";
import { planeScales } from "./frame.ts";
import { Hill } from "./Hill.tsx";
import type { PolicySnapshot } from "../../runs/policy/snapshot.ts";

interface Props {
  readonly result: PolicySnapshot;
  /** Pixels of the picture beside it, in which the actions' arrows are drawn: the same here. */
  readonly units: Units;
  readonly width: number;
  readonly height: number;
}

const [left, top] = [40, 14];

/** All policies as points (μ, σ) on the hill of the objective: the way so far, the arrows brought together, their mean. */
export function PlanePlot({ result, units, width, height }: Props) {
  const clip = useId();
  const { lit } = useLinkedTerms();
  const { world, q, terms, trace } = result;
  const [right, bottom] = [width - 24, height - 22];
  const { x, y } = planeScales(left, right, top, bottom);
  const [hereX, hereY] = [x(q.mu), y(q.sigma)];
  const rates = drawnRates(result, units);
  const steps = stepsOf(result);
  const arrow = (step: Step, rate = rates.mean) => arrowPath(hereX, hereY, step, rate, units, 400);
  const isLit = (id: string) => (lit === id ? " virl-arrow-lit" : "");
  const best = terms.entropy ? world.best : { mean: world.bestActions[0].z, std: 0.0215 };
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{`The policy among all (μ, σ), on the hill of ${terms.entropy ? "the ELBO" : "the expected reward"}`}</title>
      <clipPath id={clip}>
        <rect x={left} y={top} width={right - left} height={bottom - top} />
      </clipPath>
      <Hill
        observation={world.observation}
        entropy={terms.entropy}
        area={{ left, right, top, bottom }}
        lit={lit === "elbo" || (lit === "value" && !terms.entropy)}
      />
      <AxisLeft
        scale={y}
        ticks={[0.02, 0.1, 0.5, 2]}
        format={String}
        label=""
        from={left}
        to={right}
        top={top}
      />
      <text className="virl-name" x={4} y={11}>
        σ
      </text>
      <AxisBottom
        scale={x}
        ticks={[-2, 0, 2]}
        format={(tick) => String(tick).replace("-", "−")}
        label="μ"
        y={bottom}
        from={left}
        to={right}
      />
      <g clipPath={`url(#${clip})`}>
        <path
          className="virl-trail"
          d={linePath(
            [...trace, q],
            (row) => x(row.mu),
            (row) => y(row.sigma),
          )}
        />
        <g className="virl-arrows virl-arrows-many">
          {steps.each.map((step, j) => (
            // An action keeps its place.
            <path key={j} d={arrow(step, rates.each)} />
          ))}
        </g>
        <path className={`virl-arrow virl-arrow-bonus${isLit("entropy")}`} d={arrow(steps.bonus)} />
        <path className={`virl-arrow virl-arrow-mean${isLit("gradient")}`} d={arrow(steps.estimate)} />
        <path className="virl-arrow virl-arrow-exact" d={arrow(steps.exact)} />
        <circle
          className={lit === "encoder" ? "virl-here virl-here-lit" : "virl-here"}
          cx={hereX}
          cy={hereY}
          r={4}
        />
      </g>
      <path
        className="virl-cross"
        d="M-6,0H6M0,-6V6"
        transform={`translate(${x(best.mean)},${y(best.std)})`}
      />
      <text
        className="virl-name"
        x={x(best.mean) + (best.mean > 1 ? -9 : 9)}
        y={y(best.std) - 7}
        textAnchor={best.mean > 1 ? "end" : "start"}
      >
        {terms.entropy ? "best q" : "best action"}
      </text>
    </svg>
  );
}
