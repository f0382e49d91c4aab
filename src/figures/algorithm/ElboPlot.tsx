import { quantile } from "d3";
import { roundUp } from "../../math/levels.ts";
import { AxisY, Clip, Curve, EndLabels, Label, Rule } from "../../marks/plot/index.ts";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { readable } from "../../math/formatNumber.ts";
import type { LoopRow, LoopSnapshot } from "../../runs/loop/snapshot.ts";
import { useLinkedTerms } from "../../ui/termLinks.ts";
import { reachOf, TracePlot } from "./TracePlot.tsx";

interface Props {
  readonly result: LoopSnapshot;
  readonly width: number;
  readonly height: number;
}

const iterationOf = ({ iteration }: LoopRow) => iteration;

/** The exact ELBO and the exact log evidence of the decoder, under the highest log evidence there is. */
export function ElboPlot({ result, width, height }: Props) {
  const { lit } = useLinkedTerms();
  const { trace, ceiling, iteration } = result;
  const best = ceiling.logEvidence;
  const gaps = trace.map(({ elbo }) => best - elbo);
  const span = roundUp(Math.max(0.02, 1.1 * (quantile(gaps, 0.92) ?? 1)));
  const reach = reachOf(iteration);
  const rescaled = useRecentChange(`${reach} ${span}`);
  const last = trace[trace.length - 1];
  const curves = [
    { key: "logEvidence", text: "log p(x)", colour: "theta", strong: false },
    { key: "elbo", text: "ELBO", colour: "elbo", strong: lit === "elbo" },
  ] as const;
  return (
    <TracePlot
      title="Exact ELBO and log evidence against iterations; the numbers are in the table"
      {...{ width, height, reach }}
      y={[best - span, best + 0.08 * span]}
    >
      <Label dy={10}>nats a point{rescaled && trace.length > 2 ? " (axis rescaled)" : ""}</Label>
      <AxisY ticks={4} />
      <Rule y={best} colour="ink-2" weight={1.3} dash="5 3" />
      <Clip>
        {curves.map(({ key, colour, strong }) => (
          <Curve
            key={key}
            data={trace}
            x={iterationOf}
            y={(row) => row[key]}
            {...{ colour, weight: 1.8, lit: strong }}
          />
        ))}
      </Clip>
      <EndLabels
        labels={[
          { key: "best", y: best, text: "best", value: readable(best), colour: "ink" },
          ...curves.map(({ key, ...look }) => ({ key, ...look, y: last[key], value: readable(last[key]) })),
        ]}
        below={6}
      />
    </TracePlot>
  );
}
