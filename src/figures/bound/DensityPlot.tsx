import { snap } from "../../knobs/snap.ts";
import { stepUp } from "../../marks/levels.ts";
import { AxisX, Band, Curve, Handle, Label, linear, Plot, Rule } from "../../marks/plot/index.ts";
import { useHeldLevel } from "../../marks/useHeldLevel.ts";
import type { Knobs, Params } from "./figure.ts";
import type { Bound, DensityRow } from "./model.ts";

interface Props {
  readonly result: Bound;
  readonly params: Params;
  readonly knobs: Knobs;
  readonly edit: (patch: Partial<Params>) => void;
  readonly width: number;
  readonly height: number;
}

const x = linear([-4, 4]);
const levels = [0.6, 0.9, 1.2, 1.6, 2.4, 3.2, 4.8, 8];
const zOf = ({ z }: DensityRow) => z;
const aside = (anchor: "start" | "end") => ({ anchor, dx: anchor === "end" ? -12 : 12 });
const peakOf = (sigma: number) => 1 / (sigma * Math.sqrt(2 * Math.PI));

/** The exact posterior in grey and q in colour, with q's mean and width in the reader's hand. */
export function DensityPlot({
  result,
  params: { mu, sigma, likelihood },
  knobs,
  edit,
  width,
  height,
}: Props) {
  const { densities } = result;
  const peak = peakOf(sigma);
  const shoulder = peak * Math.exp(-0.5);
  const tallest = Math.max(peak, ...densities.map(({ posterior }) => posterior));
  const ceiling = useHeldLevel(stepUp(tallest, levels), likelihood);
  const mode = densities.reduce((best, row) => (row.posterior > best.posterior ? row : best));
  // The names stand on the outer sides of the two curves, so that they part where the curves overlap.
  const [ours, theirs] = mu < mode.z ? (["end", "start"] as const) : (["start", "end"] as const);
  return (
    <Plot
      title="The exact posterior, and q with its mean and width to drag"
      {...{ width, height, x }}
      y={linear([0, ceiling])}
      margin={{ top: 18, bottom: 40 }}
    >
      <Band data={densities} x={zOf} high={({ posterior }) => posterior} colour="ink-3" weight={1.2} />
      <Band data={densities} x={zOf} high={({ q }) => q} colour="phi" opacity={0.08} />
      <Curve data={densities} x={zOf} y={({ q }) => q} colour="phi" weight={2.5} />
      <AxisX ticks={[-4, -2, 0, 2, 4]} label="z" />
      <Label x={mode.z} y={mode.posterior} dy={2} {...aside(theirs)}>
        exact p(z | x)
      </Label>
      <Label x={mu} y={peak} dy={-2} {...aside(ours)} colour="phi" strong>
        your q(z)
      </Label>
      <Rule x={mu} from={0} to={peak} colour="phi" weight={1.2} dash="3 3" />
      <Rule y={shoulder} from={mu} to={mu + sigma} colour="phi" weight={1.2} dash="3 3" />
      <Label x={mu + sigma / 2} y={shoulder} dy={14} anchor="middle" colour="phi" strong>
        σ
      </Label>
      <Handle
        {...{ x: mu, y: 0, value: mu, knob: knobs.mu }}
        label="Mean of q"
        colour="phi"
        onDrag={(z) => edit({ mu: snap(z, knobs.mu) })}
        onNudge={(across) => edit({ mu: snap(mu + 0.02 * across, knobs.mu) })}
      />
      <Handle
        {...{ x: mu + sigma, y: shoulder, value: sigma, knob: knobs.sigma }}
        label="Width of q"
        colour="phi"
        onDrag={(z) => edit({ sigma: snap(z - mu, knobs.sigma) })}
        onNudge={(across) => edit({ sigma: snap(sigma + 0.01 * across, knobs.sigma) })}
      />
    </Plot>
  );
}
