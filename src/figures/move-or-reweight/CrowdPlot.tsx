import { type ReactNode, useCallback } from "react";
import { CanvasLayer } from "../../marks/CanvasLayer.tsx";
import { drawDots } from "../../marks/drawDots.ts";
import type { Palette } from "../../marks/palette.ts";
import type { Crowd } from "./crowd.ts";
import { densityOf, type Frame } from "./frame.ts";

interface Props {
  readonly crowd: Crowd;
  readonly frame: Frame;
  readonly height: number;
  /** What is drawn over the crowd. */
  readonly children: ReactNode;
}

/** A crowd of samples that fills the area under q, on a canvas, under what else the picture shows. */
export function CrowdPlot({ crowd, frame, height, children }: Props) {
  const draw = useCallback(
    (context: CanvasRenderingContext2D, palette: Palette) => {
      const { z, radius, heights, to, kind } = crowd;
      const dots = {
        count: z.length,
        x: (i: number) => frame.x(z[i]),
        y: (i: number) => frame.density(heights[i] * densityOf(to, z[i])),
        radius: (i: number) => radius(i),
      };
      drawDots(context, dots, kind === "moved" ? palette.pathwise : palette.score, 0.5);
    },
    [crowd, frame],
  );
  return (
    <div className="crowd-plot" style={{ width: frame.width, height }}>
      <CanvasLayer width={frame.width} height={height} draw={draw} />
      {children}
    </div>
  );
}
