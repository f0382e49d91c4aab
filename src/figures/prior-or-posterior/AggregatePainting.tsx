import { useCallback } from "react";
import type { Palette } from "../../marks/palette.ts";
import type { PlotFrame } from "../../marks/plot/context.ts";
import { Painting } from "../../marks/plot/index.ts";
import { layTint } from "../../marks/tint.ts";
import { aggregateRaster, middleOf } from "../../inference/aggregateRaster.ts";
import { holesIn } from "../../inference/holes.ts";
import type { PlaneCodes } from "../../inference/planeCodes.ts";

interface Props {
  readonly codes: PlaneCodes;
  /** Half the side of the plane. */
  readonly reach: number;
}

/** Squares a side. */
const SIDE = 132;
/** A density fades out so many powers of ten below the prior's peak, 1/2π. */
const DECADES = 3;
/** A hole is hatched: one square in so many along a diagonal; and only where the prior draws at all, in σ. */
const [HATCH, PRIOR_ENDS] = [5, 3];

/** q̄ as a tint on a logarithmic scale, and the places where the prior is dense and q̄ is not as a hatching. */
export function AggregatePainting({ codes, reach }: Props) {
  const draw = useCallback(
    (context: CanvasRenderingContext2D, palette: Palette, { x, y }: PlotFrame) => {
      const frame = { side: SIDE, reach };
      const square = x(middleOf(1, frame)) - x(middleOf(0, frame));
      const corner = (k: number) => {
        const [row, column] = [Math.floor(k / SIDE), k % SIDE];
        return [
          x(middleOf(column, frame)) - square / 2,
          y(middleOf(SIDE - 1 - row, frame)) - square / 2,
        ] as const;
      };
      const box = (k: number) => [...corner(k), square + 0.3, square + 0.3] as const;
      const tint = aggregateRaster(codes, frame, reach / SIDE).map((density) =>
        Math.min(1, 1 + Math.log10(density * 2 * Math.PI) / DECADES),
      );
      layTint(context, palette, palette.phi, tint, box);
      const holes = holesIn(aggregateRaster(codes, frame), frame);
      context.fillStyle = palette.kl;
      holes.forEach((isHole, k) => {
        const [row, column] = [Math.floor(k / SIDE), k % SIDE];
        const distance = Math.hypot(middleOf(row, frame), middleOf(column, frame));
        if (isHole && (row + column) % HATCH === 0 && distance < PRIOR_ENDS)
          context.fillRect(...corner(k), square, square);
      });
    },
    [codes, reach],
  );
  return <Painting inside draw={draw} />;
}
