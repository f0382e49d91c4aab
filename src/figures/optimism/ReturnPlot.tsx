import { scaleLinear } from "d3";
import { AxisBottom } from "../../marks/Axis.tsx";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { monkeys, type Optimism } from "./model.ts";
import { ReturnRow } from "./ReturnRow.tsx";

interface Props {
  readonly result: Optimism;
  readonly width: number;
  readonly height: number;
}

const [left, right] = [18, 44];
/** Narrower than this there is no room for all numbers, pixels. */
const ROOM = 460;
const shares = [0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1];

/** The lives of both monkeys by what they collected, over one scale, with what each believed. */
export function ReturnPlot({ result: { histogram, bridge }, width, height }: Props) {
  const baseline = height - 22;
  const { reach, width: bin, bins } = histogram;
  const margin = bin / 2;
  const x = scaleLinear([-reach - margin, margin], [left, width - right]);
  const rescaled = useRecentChange(reach);
  const tops = {
    optimistic: useSteppedLevel(Math.max(...bins.map(({ optimistic }) => optimistic)), shares),
    causal: useSteppedLevel(Math.max(...bins.map(({ causal }) => causal)), shares),
  };
  const row = baseline / 2;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>
        Simulated lives by what they collected, and what each monkey believed that it would collect
      </title>
      {monkeys.map(({ name }, i) => (
        <ReturnRow
          key={name}
          name={name}
          walker={bridge[name]}
          shares={bins.map(({ to, [name]: share }) => ({ from: to - bin, to, share }))}
          full={tops[name]}
          x={x}
          top={i * row}
          baseline={(i + 1) * row}
          end={width - right}
          brief={width < ROOM}
        />
      ))}
      <AxisBottom
        scale={x}
        ticks={[1, 0.75, 0.5, 0.25, 0].map((share) => -share * reach)}
        format={(tick) => `${tick === -reach ? "≤ " : ""}${String(tick).replace("-", "−")}`}
        label={rescaled ? "new scale" : "nats"}
        y={baseline}
        from={left}
        to={width - right}
      />
    </svg>
  );
}
