import { useCallback } from "react";
import type { Scale } from "../../marks/Axis.tsx";
import { CanvasLayer } from "../../marks/CanvasLayer.tsx";
import { drawDots } from "../../marks/drawDots.ts";
import type { Palette } from "../../marks/palette.ts";
import type { Answers } from "../../runs/threeWays/snapshot.ts";
import type { PlaneFrame } from "./planeFrame.ts";

interface Props {
  readonly x: Float64Array;
  readonly q: Answers;
  readonly frame: PlaneFrame;
}

/** Hundreds of q's, each a hairline and a small dot: a canvas draws them in a millisecond, SVG in thirty. */
export function CrowdLayer({ x, q, frame }: Props) {
  const { width, height, box } = frame;
  const draw = useCallback(
    (context: CanvasRenderingContext2D, { own }: Palette) => {
      context.save();
      context.beginPath();
      context.rect(box.left, box.top, box.width, box.height);
      context.clip();
      drawBars(context, own, x, q, frame);
      drawDots(
        context,
        {
          count: x.length,
          x: (i) => frame.x(x[i]),
          y: (i) => frame.z(q.mean[i]),
          radius: () => 1.3,
        },
        own,
        1,
      );
      context.restore();
    },
    [x, q, frame, box],
  );
  return <CanvasLayer width={width} height={height} draw={draw} />;
}

function drawBars(
  context: CanvasRenderingContext2D,
  colour: string,
  x: Float64Array,
  { mean, std }: Answers,
  { x: toX, z: toZ }: { readonly x: Scale; readonly z: Scale },
): void {
  context.fillStyle = colour;
  context.globalAlpha = 0.35;
  for (let i = 0; i < x.length; i++) {
    const top = toZ(mean[i] + std[i]);
    context.fillRect(toX(x[i]) - 0.4, top, 0.8, toZ(mean[i] - std[i]) - top);
  }
  context.globalAlpha = 1;
}
