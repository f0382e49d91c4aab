import { memo, useCallback } from "react";
import { drawDots } from "../../../marks/drawDots.ts";
import type { Palette } from "../../../marks/palette.ts";
import type { PlotFrame } from "../../../marks/plot/context.ts";
import { Painting } from "../../../marks/plot/index.ts";
import type { Answers } from "../../../runs/threeWays/snapshot.ts";

interface Props {
  readonly x: Float64Array;
  readonly q: Answers;
}

/** Hundreds of q's, each a hairline and a small dot: a canvas draws them in a millisecond, SVG in thirty. */
export const Crowd = memo(function Crowd({ x, q }: Props) {
  const draw = useCallback(
    (context: CanvasRenderingContext2D, { own }: Palette, plot: PlotFrame) => {
      const { left, right, top, bottom } = plot;
      context.save();
      context.beginPath();
      context.rect(left, top, right - left, bottom - top);
      context.clip();
      drawBars(context, own, x, q, plot);
      const dots = {
        count: x.length,
        x: (i: number) => plot.x(x[i]),
        y: (i: number) => plot.y(q.mean[i]),
        radius: () => 1.3,
      };
      drawDots(context, dots, own, 1);
      context.restore();
    },
    [x, q],
  );
  return <Painting draw={draw} />;
});

function drawBars(
  context: CanvasRenderingContext2D,
  colour: string,
  x: Float64Array,
  { mean, std }: Answers,
  plot: PlotFrame,
): void {
  context.fillStyle = colour;
  context.globalAlpha = 0.35;
  for (let i = 0; i < x.length; i++) {
    const top = plot.y(mean[i] + std[i]);
    context.fillRect(plot.x(x[i]) - 0.4, top, 0.8, plot.y(mean[i] - std[i]) - top);
  }
  context.globalAlpha = 1;
}
