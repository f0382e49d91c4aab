import { stepUp } from "../../math/levels.ts";
import { AxisX, Band, Curve, Label, linear, Plot } from "../../marks/plot/index.ts";
import { useHeldLevel } from "../../marks/useHeldLevel.ts";
import type { DensityRow, OneObjective } from "./model.ts";

interface Props {
  readonly inference: OneObjective["inference"];
  readonly width: number;
  readonly height: number;
  readonly era: string;
}

const x = linear([-4, 4]);
const levels = [0.6, 0.9, 1.2, 1.6, 2.4, 3.2, 4.8, 8];
const zOf = ({ z }: DensityRow) => z;
/** The prior's name stands over its foot, so far out on the side where less else is. */
const FOOT = 2.1;
const aside = (anchor: "start" | "end") => ({ anchor, dx: anchor === "end" ? -10 : 10, dy: 4 });

/** Prior, posterior and q over z. */
export function DensityPlot({ inference: { densities }, width, height, era }: Props) {
  const peak = (key: "posterior" | "q") =>
    densities.reduce((top, row) => (row[key] > top[key] ? row : top), densities[0]);
  const [posterior, q] = [peak("posterior"), peak("q")];
  const ceiling = useHeldLevel(stepUp(Math.max(posterior.posterior, q.q), levels), era);
  const isLeft = q.z < posterior.z;
  const crowdAt = (foot: number) => {
    const near = densities.filter(({ z }) => Math.abs(z - foot) < 0.5);
    return Math.max(...near.map(({ q, posterior }) => Math.max(q, posterior)));
  };
  // The names stand on the outer sides of the two curves, so that they part where the curves overlap.
  const [ours, theirs] = isLeft ? (["end", "start"] as const) : (["start", "end"] as const);
  return (
    <Plot
      title="Over z: the prior dashed, the posterior in grey and q in blue"
      {...{ width, height, x }}
      y={linear([0, ceiling])}
      margin={{ right: 24, top: 16, bottom: 26 }}
    >
      <Band data={densities} x={zOf} high={({ posterior }) => posterior} colour="ink-3" weight={1.2} />
      <Curve data={densities} x={zOf} y={({ prior }) => prior} colour="prior" weight={1.5} dash="5 4" />
      <Curve data={densities} x={zOf} y={({ q }) => q} colour="phi" weight={2.5} />
      <AxisX ticks={[-4, -2, 0, 2, 4]} label="z" />
      <Label x={posterior.z} y={posterior.posterior} {...aside(theirs)}>
        posterior
      </Label>
      <Label x={crowdAt(FOOT) < crowdAt(-FOOT) ? FOOT : -FOOT} y={0.06} dy={-8} anchor="middle">
        prior
      </Label>
      <Label x={q.z} y={q.q} {...aside(ours)} colour="phi" strong>
        q
      </Label>
    </Plot>
  );
}
