import { scaleLinear } from "d3";
import { AxisBottom } from "../../marks/Axis.tsx";
import { useHeldLevel } from "../../marks/useHeldLevel.ts";
import { readable } from "../../math/formatNumber.ts";
import { LineStrip } from "./LineStrip.tsx";
import type { Derivation } from "./model.ts";

interface Props {
  readonly result: Derivation;
  readonly width: number;
  readonly rowHeight: number;
  /** A new data point may call for a new scale; a drag of q holds it still. */
  readonly era: string;
}

const top = 20;

/** What a single draw of each line gives, all on one axis of nats, with the terms laid end to end below. */
export function LinesPlot({ result, width, rowHeight, era }: Props) {
  const { terms, lines } = result;
  const low = -useHeldLevel(-result.low, era);
  const high = useHeldLevel(result.high, era);
  const x = scaleLinear([low, high], [10, width - 10]);
  const bottom = top + lines.length * rowHeight;
  const elbo = x(terms.reconstruction - terms.kl);
  const exact = readable(terms.reconstruction - terms.kl);
  const tallest = Math.max(...lines.flatMap(({ histogram }) => histogram.map(({ share }) => share)));
  return (
    <svg
      className="derivation-plot"
      viewBox={`0 0 ${width} ${bottom + 36}`}
      width={width}
      height={bottom + 36}
    >
      <title>{`Single draws of each line, its estimate, and its terms, on one axis of nats; the exact ELBO is ${exact}`}</title>
      <line className="derivation-zero" x1={x(0)} x2={x(0)} y1={top} y2={bottom} />
      <line className="derivation-exact" x1={elbo} x2={elbo} y1={top - 4} y2={bottom} />
      <text
        className="derivation-exact-name"
        x={Math.min(Math.max(elbo, 48), width - 48)}
        y={11}
        textAnchor="middle"
      >
        exact {exact}
      </text>
      {lines.map((line, i) => (
        <LineStrip
          key={line.name}
          line={line}
          number={i + 1}
          terms={terms}
          x={x}
          y={top + i * rowHeight}
          height={rowHeight}
          width={width}
          tallest={tallest}
        />
      ))}
      <AxisBottom
        scale={x}
        ticks={x.ticks(width < 400 ? 4 : 7)}
        format={(tick) => String(tick).replace("-", "−")}
        label="nats"
        y={bottom}
        from={10}
        to={width - 10}
      />
    </svg>
  );
}
