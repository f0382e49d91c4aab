import type { PictureProps } from "../../frame/contract.ts";
import { stepUp } from "../../math/levels.ts";
import {
  AxisX,
  Band,
  Curve,
  GaussianHandles,
  Label,
  UNDER_HANDLES,
  linear,
  Plot,
  Rule,
} from "../../marks/plot/index.ts";
import { useHeldLevel } from "../../marks/useHeldLevel.ts";
import { pdf } from "../../math/normal.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import type { Knobs } from "./figure.ts";
import type { Bound, DensityRow } from "./model.ts";

const x = linear([-4, 4]);
const levels = [0.6, 0.9, 1.2, 1.6, 2.4, 3.2, 4.8, 8];
const zOf = ({ z }: DensityRow) => z;
/** Below this share of the picture's height a curve has no flank to stand beside: its name stands above it. */
const FLAT = 0.25;
const aside = (anchor: "start" | "end") => ({ anchor, dx: anchor === "end" ? -12 : 12 });

/** The exact posterior in grey and q in colour, with q's mean and width in the reader's hand. */
export function DensityPlot({ result, params, knobs, edit, width, height }: PictureProps<Knobs, Bound>) {
  const { mu, sigma, likelihood } = params;
  const { densities } = result;
  const inRoom = useRoom() !== null;
  const [peak, shoulder] = [pdf(mu, mu, sigma), pdf(mu + sigma, mu, sigma)];
  const tallest = Math.max(peak, ...densities.map(({ posterior }) => posterior));
  const ceiling = useHeldLevel(stepUp(tallest, levels), likelihood);
  const mode = densities.reduce((best, row) => (row.posterior > best.posterior ? row : best));
  // The names stand on the outer sides of the two curves, so that they part where the curves overlap.
  const [ours, theirs] = mu < mode.z ? (["end", "start"] as const) : (["start", "end"] as const);
  // On the tint of both curves its colour is too pale for the last row.
  const widthColour = inRoom ? "ink" : "phi";
  // Between the two handles there is no room for its name.
  const isNarrow = (sigma / 8) * width < 36;
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
      <AxisX ticks={[-4, -2, 0, 2, 4]} label="z" drop={UNDER_HANDLES} />
      <Label x={mode.z} y={mode.posterior} dy={mode.posterior < FLAT * ceiling ? -8 : 2} {...aside(theirs)}>
        exact p(z | x)
      </Label>
      <Label x={mu} y={peak} dy={-2} {...aside(ours)} colour="phi" strong>
        your q(z)
      </Label>
      <Rule x={mu} from={0} to={peak} colour="phi" weight={1.2} dash="3 3" />
      <Rule y={shoulder} from={mu} to={mu + sigma} colour="phi" weight={1.2} dash="3 3" />
      {isNarrow ? (
        <Label x={mu + sigma} y={shoulder} dx={20} dy={5} colour={widthColour} strong>
          σ
        </Label>
      ) : (
        <Label x={mu + sigma / 2} y={shoulder} dy={14} anchor="middle" colour={widthColour} strong>
          σ
        </Label>
      )}
      <GaussianHandles {...{ mu, sigma, knobs }} colour="phi" onMove={edit} />
    </Plot>
  );
}
