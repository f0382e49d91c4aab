import { scaleLinear } from "d3";
import { AxisBottom } from "../../marks/Axis.tsx";
import { linePath } from "../../marks/linePath.ts";
import { useLinkedTerms } from "../../ui/termLinks.ts";
import type { LoopSnapshot } from "../../runs/loop/snapshot.ts";

interface Props {
  readonly result: LoopSnapshot;
  readonly noise: number;
  readonly width: number;
  readonly height: number;
}

const xs = Array.from({ length: 121 }, (_, i) => -6 + (14 * i) / 120);

/** The data points, and what the decoder believes about x: p_θ(x) = N(b, w² + ν²), now and at best. */
export function DataPlot({ result, noise, width, height }: Props) {
  const { lit } = useLinkedTerms();
  const { points, theta, ceiling, registers } = result;
  const baseline = height - 34;
  const x = scaleLinear([-6, 8], [8, width - 26]);
  const y = scaleLinear([0, 0.4 / noise], [baseline, 4]);
  const curve = ({ w, b }: { w: number; b: number }) => {
    const std = Math.sqrt(w ** 2 + noise ** 2);
    return linePath(xs, x, (at) =>
      y(Math.exp(-0.5 * ((at - b) / std) ** 2) / (std * Math.sqrt(2 * Math.PI))),
    );
  };
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>The data points and the decoder’s density of x</title>
      <path className="loop-best" d={curve(ceiling.theta)} />
      <path
        className={lit === "theta" ? "loop-curve loop-curve-lit" : "loop-curve"}
        style={{ stroke: "var(--theta)" }}
        d={curve(theta)}
      />
      {Array.from(points, (at, i) => (
        // A point keeps its place.
        <line key={i} className="loop-point" x1={x(at)} x2={x(at)} y1={baseline - 9} y2={baseline} />
      ))}
      {registers.x !== undefined && (
        <line
          className={lit === "x" ? "loop-picked loop-picked-lit" : "loop-picked"}
          x1={x(registers.x)}
          x2={x(registers.x)}
          y1={baseline - 20}
          y2={baseline}
        />
      )}
      <text className="loop-name loop-name-theta" x={0} y={12}>
        decoder’s p(x)
      </text>
      <text className="loop-name" x={0} y={27}>
        dashed: best
      </text>
      <AxisBottom
        scale={x}
        ticks={[-4, 0, 4, 8]}
        format={(tick) => String(tick).replace("-", "−")}
        label="x"
        y={baseline}
        from={8}
        to={width - 26}
      />
    </svg>
  );
}
