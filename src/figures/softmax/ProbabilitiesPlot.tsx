import { scaleLinear } from "d3";
import { AxisLeft } from "../../marks/Axis.tsx";
import { endOf, hasRoomForNumbers, margin, placesOf } from "./layout.ts";

interface Props {
  readonly probabilities: Float64Array;
  readonly width: number;
  readonly height: number;
}

/** The softmax of the Q's above, each under its own bar. */
export function ProbabilitiesPlot({ probabilities, width, height }: Props) {
  const baseline = height - 38;
  const x = placesOf(probabilities.length, width);
  const end = endOf(width);
  const y = scaleLinear([0, 1], [baseline, margin.top + 12]);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>The softmax probability of each action</title>
      <AxisLeft
        scale={y}
        ticks={[0, 0.5, 1]}
        format={String}
        label=""
        from={margin.left}
        to={end}
        top={margin.top}
      />
      {Array.from(probabilities, (p, a) => (
        <g key={a}>
          <rect
            className="softmax-probability"
            x={x(a)}
            width={x.bandwidth()}
            y={y(p)}
            height={baseline - y(p)}
          />
          <text
            className="softmax-name softmax-name-policy"
            x={(x(a) ?? 0) + x.bandwidth() / 2}
            y={y(p) - 4}
            textAnchor="middle"
          >
            {x.step() < 32 ? p.toFixed(2).replace("0.", ".") : p.toFixed(2)}
          </text>
          <text
            className="softmax-name"
            x={(x(a) ?? 0) + x.bandwidth() / 2}
            y={baseline + 16}
            textAnchor="middle"
          >
            {x.bandwidth() < 42 ? a + 1 : `action ${a + 1}`}
          </text>
        </g>
      ))}
      {hasRoomForNumbers(width) && (
        <>
          <text className="softmax-name softmax-name-policy" x={end + 13} y={y(0.5)}>
            π = exp((Q − V)/τ)
          </text>
          <text className="softmax-name softmax-name-policy" x={end + 13} y={y(0.5) + 16}>
            sum 1
          </text>
        </>
      )}
    </svg>
  );
}
