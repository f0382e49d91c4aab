import { AxisX, Dots, Label, linear, Plot, Rule, shortTick } from "../../../marks/plot/index.ts";
import type { Colour } from "../../../marks/colour.ts";
import { fixed } from "../../../math/formatNumber.ts";
import { roundUp } from "../../../math/levels.ts";
import type { Tightness } from "../../../runs/vae/snapshot.ts";
import { grouped } from "../../../math/grouped.ts";

/** A number on its line: where it is, what chance allows, its name. */
interface Line {
  readonly name: string;
  readonly value: number;
  readonly error: number;
  readonly colour: Colour;
}

const margin = { left: 132, right: 92, top: 8, bottom: 40 };

/** The lines from the loosest to the tightest. */
function linesOf({ elbo, bounds, evidence }: Tightness): readonly Line[] {
  const of = (name: string, gap: { gap: number; standardError: number }, colour: Colour): Line => ({
    name,
    value: elbo + gap.gap,
    error: gap.standardError,
    colour,
  });
  return [
    { name: "ELBO", value: elbo, error: 0, colour: "elbo" },
    ...bounds.map(({ K, ...gap }) => of(`bound, K = ${grouped(K)}`, gap, "phi")),
    ...(evidence
      ? [of("best normal q", evidence.bestGaussian, "phi"), of("log p(x)", evidence.log, "ink")]
      : []),
  ];
}

/** ELBO ≤ bounds ≤ log p(x), each on a line of its own; a line's bar is what the ELBO lacks of it. */
export function TightPlot({
  tightness,
  width,
  height,
}: {
  readonly tightness: Tightness;
  readonly width: number;
  readonly height: number;
}) {
  const lines = linesOf(tightness);
  const { elbo } = tightness;
  const most = Math.max(...lines.map(({ value, error }) => value + 2 * error));
  const least = Math.min(...lines.map(({ value, error }) => value - 2 * error));
  const unit = roundUp(Math.max(most - least, 0.5) / 5);
  const domain = [Math.floor(least / unit) * unit, Math.ceil(most / unit) * unit] as const;
  return (
    <Plot
      title="The held-out ELBO, the importance-weighted bounds and log p(x); the numbers are in the tables"
      {...{ width, height, margin }}
      x={linear(domain)}
      y={linear([lines.length - 0.4, -0.6])}
    >
      <AxisX ticks={5} format={shortTick} caption="nats, a held-out digit" />
      <Rule x={elbo} colour="elbo" weight={1} dash="4 3" />
      {lines.map(({ name, value, error, colour }, row) => (
        <g key={name}>
          <Rule y={row} from={elbo} to={value} colour={colour} weight={8} opacity={0.25} />
          <Rule y={row} from={value - 2 * error} to={value + 2 * error} colour={colour} weight={1.5} />
          <Label x={domain[0]} y={row} dx={-10} dy={4} anchor="end" colour={colour}>
            {name}
          </Label>
          <Label x={domain[1]} y={row} dx={10} dy={4} colour={colour}>
            {fixed(value, 2)}
          </Label>
        </g>
      ))}
      <Dots data={lines} x={({ value }) => value} y={(_, row) => row} colour="ink" r={3.5} />
    </Plot>
  );
}
