import { useCallback } from "react";
import { CanvasLayer } from "../../marks/CanvasLayer.tsx";
import { drawDots } from "../../marks/drawDots.ts";
import type { Palette } from "../../marks/palette.ts";
import { useGlide } from "../../marks/time/useGlide.ts";
import type { GaussianBridge } from "./model.ts";
import type { Plane } from "./plane.ts";
import { drawnPaths, type Walk } from "../../control/gaussianWalk.ts";

interface Props {
  readonly result: Pick<GaussianBridge, "believed" | "actual" | "t" | "problem">;
  readonly plane: Plane;
}

/** Some paths as lines, and where every path is at t. */
export function PathsLayer({ result: { believed, actual, t, problem }, plane }: Props) {
  const shown = Math.min(useGlide(t), problem.horizon);
  const drawLines = useCallback(
    (context: CanvasRenderingContext2D, { z, ink }: Palette) => {
      if (actual) lines(context, plane, actual, problem.horizon, ink);
      lines(context, plane, believed, problem.horizon, z);
    },
    [believed, actual, problem, plane],
  );
  const drawPoints = useCallback(
    (context: CanvasRenderingContext2D, { z, ink }: Palette) => {
      if (actual) points(context, plane, actual, shown, ink);
      points(context, plane, believed, shown, z);
    },
    [believed, actual, shown, plane],
  );
  return (
    <>
      <CanvasLayer width={plane.width} height={plane.height} draw={drawLines} />
      <CanvasLayer width={plane.width} height={plane.height} draw={drawPoints} />
    </>
  );
}

function lines(
  context: CanvasRenderingContext2D,
  { x, y }: Plane,
  walk: Walk,
  horizon: number,
  colour: string,
): void {
  const { paths, count } = walk;
  context.strokeStyle = colour;
  context.globalAlpha = 0.16;
  context.lineWidth = 1;
  context.beginPath();
  for (let i = 0; i < drawnPaths(walk); i++)
    for (let t = 0; t <= horizon; t++) {
      const at = 2 * (t * count + i);
      if (t === 0) context.moveTo(x(paths[at]), y(paths[at + 1]));
      else context.lineTo(x(paths[at]), y(paths[at + 1]));
    }
  context.stroke();
  context.globalAlpha = 1;
}

function points(
  context: CanvasRenderingContext2D,
  { x, y }: Plane,
  { paths, count }: Walk,
  shown: number,
  colour: string,
): void {
  const [before, after] = [Math.floor(shown), Math.ceil(shown)];
  const along = (i: number, k: number) => {
    const from = paths[2 * (before * count + i) + k];
    return from + (paths[2 * (after * count + i) + k] - from) * (shown - before);
  };
  drawDots(
    context,
    { count, x: (i) => x(along(i, 0)), y: (i) => y(along(i, 1)), radius: () => 1.2 },
    colour,
    0.55,
  );
}
