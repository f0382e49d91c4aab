import { quantile } from "d3";
import { roundUp } from "../../math/levels.ts";
import { AxisY, Clip, Curve, Dots, EndLabels, Label, Rule } from "../../marks/plot/index.ts";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { readable } from "../../math/formatNumber.ts";
import type { LoopRow, LoopSnapshot } from "../../runs/loop/snapshot.ts";
import { useLinkedTerms } from "../../ui/termLinks.ts";
import { standing } from "../../runs/loop/standing.ts";
import { reachOf, TracePlot } from "./TracePlot.tsx";

/** Bound and bounded. */
const curves = [
  { key: "logEvidence", text: "log p(x)", colour: "theta" },
  { key: "elbo", text: "ELBO", colour: "elbo" },
] as const;

interface Props {
  readonly result: LoopSnapshot;
  readonly noise: number;
  readonly width: number;
  readonly height: number;
}

type Row = Pick<LoopRow, "iteration" | (typeof curves)[number]["key"]>;

const iterationOf = ({ iteration }: Row) => iteration;

/** The exact ELBO and the exact log evidence of the decoder, under the highest log evidence there is. */
export function ElboPlot({ result, noise, width, height }: Props) {
  const { lit } = useLinkedTerms();
  const { trace, ceiling, iteration } = result;
  const best = ceiling.logEvidence;
  const gaps = trace.map(({ elbo }) => best - elbo);
  const span = roundUp(Math.max(0.02, 1.1 * (quantile(gaps, 0.92) ?? 1)));
  const reach = reachOf(iteration);
  const rescaled = useRecentChange(`${reach} ${span}`);
  const now = standing(result, noise);
  const drawn = [...trace, now];
  return (
    <TracePlot
      title="Exact ELBO and log evidence against iterations; the numbers are in the table"
      {...{ width, height, reach }}
      y={[best - span, best + 0.08 * span]}
    >
      <Label dy={12}>nats a point, exact{rescaled && trace.length > 2 ? " (axis rescaled)" : ""}</Label>
      <AxisY ticks={4} />
      <Rule y={best} colour="ink-2" weight={1.3} dash="5 3" />
      <Clip>
        {curves.map(({ key, colour }) => (
          <Curve
            key={key}
            data={drawn}
            x={iterationOf}
            y={(row: Row) => row[key]}
            {...{ colour, weight: 2.25, lit: lit === key }}
          />
        ))}
      </Clip>
      {curves.map(({ key, colour }) => (
        <Dots
          key={key}
          data={now[key] > best - span ? [now] : []}
          x={iterationOf}
          y={(row) => row[key]}
          {...{ colour, r: 4, rim: 1 }}
        />
      ))}
      <EndLabels
        labels={[
          { key: "best", y: best, text: "best", value: readable(best), colour: "ink" },
          ...curves.map(({ key, ...look }) => ({
            key,
            ...look,
            strong: lit === key,
            y: now[key],
            value: readable(now[key]),
          })),
        ]}
        below={6}
      />
    </TracePlot>
  );
}
