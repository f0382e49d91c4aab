import {
  AxisX,
  AxisY,
  Band,
  Clip,
  Curve,
  Dots,
  EndLabels,
  isNarrow,
  Label,
  linear,
  log,
  Plot,
  Rule,
} from "../../../marks/plot/index.ts";
import { fixed } from "../../../math/formatNumber.ts";
import { roundUp } from "../../../math/levels.ts";
import { betaSweep, highestElbo } from "../../../runs/vae/betaSweep.ts";
import type { ElboParts } from "../../../runs/vae/snapshot.ts";

type Row = (typeof betaSweep.rows)[number];

/** Where the run on the stage stands. */
export interface RunNow {
  readonly beta: number;
  readonly latent: number;
  /** Of the last reading of the held-out digits, nats. */
  readonly elbo: number;
}

const margin = { left: 48, right: 150, top: 22, bottom: 40 };
const brief = { ...margin, right: 116 };
/** β = 0 has no place on a logarithmic axis: it stands at its foot, below every other β that can be set. */
const [FOOT, END] = [0.045, 60];
const place = (beta: number) => Math.max(beta, FOOT);
const x = { x: ({ beta }: Row) => place(beta) };
const parts = {
  elbo: { y: (row: ElboParts) => row.elbo, colour: "elbo" },
  reconstruction: { y: (row: ElboParts) => row.reconstruction, colour: "reconstruction" },
} as const;
const nats = (value: number) => fixed(value, 1);
/** A name over the plot stays within it. */
const sideOf = (beta: number) => (beta < 0.2 ? "start" : beta > 20 ? "end" : "middle");

const { rows } = betaSweep;
const priced = rows.filter(({ beta }) => beta > 0);
/** What costs nothing is not to scale with the rest: dashes lead there. */
const toFree = rows.filter(({ beta }) => beta <= priced[0].beta);
const free = rows.find(({ beta }) => beta === 0);
const best = highestElbo();

/** Round numbers around all runs with a price. */
const unit = roundUp((priced[0].reconstruction - Math.min(...priced.map(({ elbo }) => elbo))) / 8);
const low = unit * Math.floor(Math.min(...priced.map(({ elbo }) => elbo)) / unit);
const high = unit * Math.ceil(Math.max(...rows.map(({ reconstruction }) => reconstruction)) / unit);

/** Early runs, and those without a price, lie far below. */
export const liesInPicture = ({ elbo }: RunNow): boolean => elbo >= low && elbo <= high;

/** Held-out ELBO and reconstruction of every run against its β; the band between is the KL. */
export function PricePlot({
  width,
  height,
  now,
}: {
  readonly width: number;
  readonly height: number;
  readonly now: RunNow;
}) {
  const isBrief = isNarrow(width);
  const ticks = rows.map(({ beta }) => beta).filter((beta) => !isBrief || [0, 0.1, 1, 10, 50].includes(beta));
  // Where there is little room, a number keeps clear of the falls to both sides.
  const below = isBrief ? 40 : 22;
  const last = rows[rows.length - 1];
  return (
    <Plot
      title="Held-out ELBO, reconstruction and KL of trained runs against β; the numbers are in the table"
      {...{ width, height }}
      margin={isBrief ? brief : margin}
      x={log([FOOT, END]).clamp(true)}
      y={linear([low, high])}
    >
      <AxisY ticks={5} label="nats" />
      <AxisX
        ticks={ticks.map(place)}
        format={(tick) => (tick < priced[0].beta ? "0" : String(tick))}
        caption="price of code β"
      />
      <Clip>
        <Band
          data={priced}
          {...x}
          low={parts.elbo.y}
          high={parts.reconstruction.y}
          colour="kl"
          opacity={0.22}
        />
        {Object.values(parts).map((part) => (
          <Curve key={part.colour} data={toFree} {...{ ...x, ...part }} dash="3 4" weight={1.5} />
        ))}
        {Object.values(parts).map((part) => (
          <Curve key={part.colour} data={priced} {...{ ...x, ...part }} weight={2.25} />
        ))}
        {Object.values(parts).map((part) => (
          <Dots key={part.colour} data={rows} {...{ ...x, ...part }} r={3.5} />
        ))}
      </Clip>
      <Rule x={place(now.beta)} colour="ink-2" weight={1} dash="4 3" />
      <Label x={place(now.beta)} y={high} dy={-8} anchor={sideOf(now.beta)} colour="ink">
        your β
      </Label>
      {priced
        .filter((row) => row === best || !(isBrief || row === last))
        .map((row) => (
          <Label
            key={row.beta}
            {...{ x: place(row.beta), y: row.elbo, dy: below }}
            anchor="middle"
            colour="elbo"
            strong={row === best}
          >
            {nats(row.elbo)}
          </Label>
        ))}
      <Label x={place(best.beta)} y={best.elbo} dy={below + 17} anchor="middle" colour="elbo" strong>
        the highest
      </Label>
      {free && (
        <Label x={priced[0].beta} y={low} dx={-12} dy={-8} colour="elbo">
          ↓ {nats(free.elbo)} at β = 0
        </Label>
      )}
      <EndLabels
        labels={[
          {
            key: "r",
            text: "reconstruction",
            y: last.reconstruction,
            x: last.beta,
            colour: "reconstruction",
          },
          {
            key: "k",
            text: "KL between",
            y: (last.elbo + last.reconstruction) / 2,
            x: last.beta,
            colour: "kl",
          },
          {
            key: "e",
            text: "ELBO",
            value: nats(last.elbo),
            y: last.elbo,
            x: last.beta,
            colour: "elbo",
            strong: true,
          },
        ]}
      />
      <Dots
        data={liesInPicture(now) ? [now] : []}
        x={({ beta }) => place(beta)}
        y={({ elbo }) => elbo}
        {...{ colour: "surface", r: 6, rim: 2, outline: "elbo", opacity: 0 }}
      />
    </Plot>
  );
}
