import { useCallback, useRef } from "react";
import { aggregateRaster, middleOf, type RasterFrame } from "../../inference/aggregateRaster.ts";
import { holesIn } from "../../inference/holes.ts";
import type { PlaneCodes } from "../../inference/planeCodes.ts";
import type { Palette } from "../../marks/palette.ts";
import type { PlotFrame } from "../../marks/plot/context.ts";
import { Painting } from "../../marks/plot/index.ts";
import { TintPixels } from "./TintPixels.ts";

interface Props {
  readonly codes: PlaneCodes;
  /** Half the side of the plane. */
  readonly reach: number;
}

/** Squares a side. */
const SIDE = 132;
/** A density fades out so many powers of ten below the densest square's; and how full the fullest colour is. */
const [DECADES, FULL] = [3, 0.65];
/** A hole is hatched: one square in so many along a diagonal; and only where the prior draws at all, in σ. */
const [HATCH, PRIOR_ENDS] = [5, 3];

/** q̄ as a tint on a logarithmic scale, and the places where the prior is dense and q̄ is not as a hatching. */
export function AggregatePainting({ codes, reach }: Props) {
  const pixels = useRef<TintPixels>(null);
  const draw = useCallback(
    (context: CanvasRenderingContext2D, { phi, kl }: Palette, { x, y }: PlotFrame) => {
      const frame = { side: SIDE, reach };
      const whole = x(reach) - x(-reach);
      pixels.current ??= new TintPixels();
      pixels.current.fill(inksOf(aggregateRaster(codes, frame, reach / SIDE)), SIDE, phi);
      context.imageSmoothingQuality = "high";
      context.drawImage(pixels.current.canvas, x(-reach), y(reach), whole, whole);
      context.strokeStyle = kl;
      context.lineWidth = 1.5;
      context.beginPath();
      const square = whole / SIDE;
      for (const [row, column] of hatchedIn(codes, frame)) {
        context.moveTo(x(-reach) + column * square, y(reach) + (row + 1) * square);
        context.lineTo(x(-reach) + (column + 1) * square, y(reach) + row * square);
      }
      context.stroke();
    },
    [codes, reach],
  );
  return <Painting inside draw={draw} />;
}

function inksOf(densities: Float64Array): Float64Array {
  const densest = densities.reduce((most, density) => Math.max(most, density), 0);
  return densities.map((density) => FULL * (1 + Math.log10(density / densest) / DECADES));
}

/** Row and column of every square with a stroke in it: together they make diagonals. */
function hatchedIn(codes: PlaneCodes, frame: RasterFrame): (readonly [row: number, column: number])[] {
  return holesIn(aggregateRaster(codes, frame), frame).flatMap((isHole, k) => {
    const [row, column] = [Math.floor(k / SIDE), k % SIDE];
    const distance = Math.hypot(middleOf(row, frame), middleOf(column, frame));
    return isHole && (row + column) % HATCH === 0 && distance < PRIOR_ENDS ? [[row, column] as const] : [];
  });
}
