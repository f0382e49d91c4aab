import { AxisY, Clip, Curve, EndLabels, Label, Rule } from "../../marks/plot/index.ts";
import { paint } from "../../marks/colour.ts";
import { readable } from "../../math/formatNumber.ts";
import type { LoopSnapshot } from "../../runs/loop/snapshot.ts";
import { useLinkedTerms } from "../../ui/termLinks.ts";
import { reachOf, TracePlot } from "./TracePlot.tsx";

interface Props {
  readonly result: LoopSnapshot;
  readonly width: number;
  readonly height: number;
}

const parameters = [
  { key: "w", colour: "theta" },
  { key: "b", colour: "theta" },
  { key: "a", colour: "phi" },
  { key: "c", colour: "phi" },
  { key: "s", colour: "phi" },
] as const;

/** θ and φ as they are learned, and where maximum likelihood would have them. */
export function ParametersPlot({ result, width, height }: Props) {
  const { lit } = useLinkedTerms();
  const { trace, ceiling, iteration } = result;
  const best = { ...ceiling.theta, ...ceiling.phi };
  const now = { ...result.theta, ...result.phi };
  const all = Object.values(best);
  return (
    <TracePlot
      title="The parameters against iterations, each with its best value dashed"
      {...{ width, height }}
      reach={reachOf(iteration)}
      y={[Math.min(-0.5, ...all) - 0.4, Math.max(1, ...all) + 0.4]}
    >
      <Label dy={12}>
        <tspan fill={paint("theta")}>θ = (w, b)</tspan>, <tspan fill={paint("phi")}>φ = (a, c, s)</tspan>;
        dashed: best
      </Label>
      <AxisY ticks={4} />
      <Clip>
        {parameters.map(({ key, colour }) => (
          <g key={key}>
            <Rule y={best[key]} {...{ colour, weight: 1, dash: "4 4", opacity: 0.6 }} />
            <Curve
              data={trace}
              x={(row) => row.iteration}
              y={(row) => row[key]}
              {...{ colour, weight: 1.8, lit: lit === colour }}
            />
          </g>
        ))}
      </Clip>
      <EndLabels
        labels={parameters.map(({ key, colour }) => ({
          key,
          text: key,
          colour,
          y: now[key],
          value: readable(now[key]),
          strong: lit === colour,
        }))}
      />
    </TracePlot>
  );
}
