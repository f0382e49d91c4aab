import { useCallback } from "react";
import { drawnPaths, type Walk } from "../../control/gaussianWalk.ts";
import { drawDots } from "../../marks/drawDots.ts";
import type { Palette } from "../../marks/palette.ts";
import type { PlotFrame } from "../../marks/plot/context.ts";
import { Painting } from "../../marks/plot/index.ts";
import { useGlide } from "../../marks/time/useGlide.ts";
import { worldLook } from "../../marks/worldLook.ts";

interface Props {
  readonly walk: Walk;
  readonly t: number;
  readonly horizon: number;
  /** The time up to which the lines are drawn. */
  readonly reached: number;
}

/** Some paths as lines, as far as the reader has come, and where every path is at t. */
export function Paths({ walk, t, horizon, reached }: Props) {
  const shown = Math.min(useGlide(t), horizon);
  const { colour } = worldLook[walk.dynamics];
  const drawLines = useCallback(
    (context: CanvasRenderingContext2D, palette: Palette, plot: PlotFrame) => {
      context.strokeStyle = palette[colour];
      lines(context, plot, walk, reached);
    },
    [walk, colour, reached],
  );
  const drawPoints = useCallback(
    (context: CanvasRenderingContext2D, palette: Palette, plot: PlotFrame) =>
      points(context, plot, walk, shown, palette[colour]),
    [walk, colour, shown],
  );
  return (
    <>
      <Painting draw={drawLines} />
      <Painting draw={drawPoints} />
    </>
  );
}

function lines(context: CanvasRenderingContext2D, { x, y }: PlotFrame, walk: Walk, reached: number): void {
  const { paths, count } = walk;
  context.globalAlpha = 0.16;
  context.lineWidth = 1;
  context.beginPath();
  for (let i = 0; i < drawnPaths(walk); i++)
    for (let t = 0; t <= reached; t++) {
      const at = 2 * (t * count + i);
      if (t === 0) context.moveTo(x(paths[at]), y(paths[at + 1]));
      else context.lineTo(x(paths[at]), y(paths[at + 1]));
    }
  context.stroke();
  context.globalAlpha = 1;
}

function points(
  context: CanvasRenderingContext2D,
  { x, y }: PlotFrame,
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
