import { useCallback } from "react";
import type { Trajectory } from "../../control/path.ts";
import { CanvasLayer } from "../../marks/CanvasLayer.tsx";
import type { GridGeometry } from "../../marks/grid/geometry.ts";
import type { Palette } from "../../marks/palette.ts";
import { drawMonkeys, drawTrails } from "./drawMonkeys.ts";

interface Props {
  readonly geometry: GridGeometry;
  readonly monkeys: readonly Trajectory[];
  /** Between 1 and T. */
  readonly time: number;
}

/** The sampled monkeys over the grid: their trails, drawn once, and where they are now. */
export function MonkeyLayer({ geometry, monkeys, time }: Props) {
  const { width, height } = geometry;
  const trails = useCallback(
    (context: CanvasRenderingContext2D, { z }: Palette) => drawTrails(context, z, geometry, monkeys),
    [geometry, monkeys],
  );
  const dots = useCallback(
    (context: CanvasRenderingContext2D, { z, surface }: Palette) =>
      drawMonkeys(context, { colour: z, edge: surface }, geometry, monkeys, time),
    [geometry, monkeys, time],
  );
  return (
    <div className="monkey-layer">
      <CanvasLayer width={width} height={height} draw={trails} />
      <CanvasLayer width={width} height={height} draw={dots} />
    </div>
  );
}
