import { range } from "d3";
import { useCallback, useMemo } from "react";
import type { PictureProps } from "../../frame/contract.ts";
import type { Q } from "../../inference/gradientEstimators.ts";
import { drawDots } from "../../marks/drawDots.ts";
import type { Palette } from "../../marks/palette.ts";
import type { PlotFrame } from "../../marks/plot/context.ts";
import {
  AxisX,
  AxisY,
  Curve,
  Dots,
  Facet,
  GaussianHandles,
  UNDER_HANDLES,
  Label,
  linear,
  Painting,
  Plot,
} from "../../marks/plot/index.ts";
import { pdf } from "../../math/normal.ts";
import { Part } from "../../ui/parts/Part.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import type { Knobs } from "./figure.ts";
import { type Method, methods } from "./methods.ts";
import type { MoveOrReweight } from "./model.ts";

interface Props extends PictureProps<Knobs, MoveOrReweight> {
  readonly method: Method;
  /** The density at the top of the picture. */
  readonly ceiling: number;
}

interface Place {
  readonly z: number;
  readonly density: number;
}

const reach = 5;
const x = linear([-reach, reach]);
const zs = range(-reach, reach + 0.001, 0.05);
const at = { x: ({ z }: Place) => z, y: ({ density }: Place) => density };
/** Radius of a sample that counts once, and of the largest, pixels: its area is its weight. */
const [DOT, LARGEST] = [1.25, 9];
/** f is drawn between these values, above the crowd. */
const CUT = 40;
/** Where the crowd begins: below f, below an f that has to share a room, and without it, pixels. */
const top = { page: 78, room: 52, alone: 14 } as const;

/** A crowd of samples that fills the area under q, some of them ringed, to be followed from φ₀ to φ by eye. */
export function CrowdPlot({ method, result, knobs, edit, width, height, ceiling }: Props) {
  const room = useRoom();
  const crowd = room === null ? top.page : room.shows("f") ? top.room : top.alone;
  const { f, from, to, fixed, moved, weights, heights, followed } = result;
  const { look, ink, part } = methods[method];
  const isMoved = method === "moved";
  const z = isMoved ? moved : fixed;
  const y = useMemo(() => linear([0, ceiling]), [ceiling]);
  const radius = useCallback(
    (i: number) => (isMoved ? DOT : Math.min(LARGEST, DOT * Math.sqrt(weights[i]))),
    [isMoved, weights],
  );
  const drawCrowd = useCallback(
    (context: CanvasRenderingContext2D, palette: Palette, { x, y }: PlotFrame) => {
      const density = (i: number) => heights[i] * pdf(z[i], to.mu, to.sigma);
      const dots = { count: z.length, x: (i: number) => x(z[i]), y: (i: number) => y(density(i)), radius };
      drawDots(context, dots, palette[ink], 0.5);
    },
    [z, heights, to, radius, ink],
  );
  const curve = (q: Q) => ({ data: zs, x: (z: number) => z, y: (z: number) => pdf(z, q.mu, q.sigma) });
  const place = (z: number, q: Q, i: number): Place => ({ z, density: heights[i] * pdf(z, q.mu, q.sigma) });
  const was = (i: number) => place(fixed[i], from, i);
  const is = (i: number) => place(z[i], to, i);
  const values = zs.map(f.value);
  const shown = [Math.max(Math.min(...values), -CUT), Math.min(Math.max(...values), CUT)] as const;
  const where = `${method} samples`;
  return (
    <Plot
      title={`The ${where} under q, with its mean and width to drag`}
      {...{ width, height, x, y }}
      margin={{ left: 30, right: 24, top: crowd, bottom: 50 }}
      under={
        <Part name={part}>
          <Painting draw={drawCrowd} />
        </Part>
      }
    >
      <StepsBack name="f">
        <Facet top={12} bottom={crowd - 12} y={linear(shown).clamp(true).nice(2)}>
          <AxisY ticks={2} />
          <Curve data={zs} x={(z) => z} y={f.value} weight={1.5} />
          <Label x={reach} y={f.value(reach)} dx={4} dy={4} colour="ink" strong>
            f
          </Label>
        </Facet>
      </StepsBack>
      <Curve {...curve(from)} colour="ink-3" weight={1.5} dash="4 3" />
      <Curve {...curve(to)} weight={1.5} />
      <AxisX ticks={[-4, -2, 0, 2, 4]} label="z" drop={UNDER_HANDLES} />
      <Part name={part}>
        {followed.map((i) => (
          <Curve key={i} data={[was(i), is(i)]} {...at} colour="ink-3" weight={1} />
        ))}
        <Dots data={followed.map(was)} {...at} colour="ink-3" r={2} />
        <Dots
          data={followed.map(is)}
          {...at}
          colour={look.colour}
          r={(_, k) => Math.max(1.5, 3 * radius(followed[k]))}
          {...{ rim: 1.5, outline: "ink" }}
        />
      </Part>
      <Label x={to.mu} y={0} dy={44} anchor="middle" colour="ink" size={15} strong>
        μ
      </Label>
      <Label
        x={Math.min(reach, to.mu + to.sigma)}
        y={pdf(to.sigma, 0, to.sigma)}
        {...{ dx: 18, dy: 4, colour: "ink", size: 15, strong: true }}
      >
        σ
      </Label>
      <GaussianHandles {...{ ...to, knobs }} colour="ink" note={`, ${where}`} onMove={edit} />
    </Plot>
  );
}
