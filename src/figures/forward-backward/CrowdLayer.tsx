import { useCallback } from "react";
import { CanvasLayer } from "../../marks/CanvasLayer.tsx";
import { drawDots } from "../../marks/drawDots.ts";
import { centreOf, type GridGeometry } from "../../marks/grid/geometry.ts";
import type { Palette } from "../../marks/palette.ts";
import type { Crowd } from "../../control/crowd.ts";
import type { ForwardBackward } from "./model.ts";
import { useGlide } from "../../marks/time/useGlide.ts";

interface Props {
  readonly result: Pick<ForwardBackward, "believed" | "actual" | "t" | "problem">;
  readonly geometry: GridGeometry;
}

/** The golden angle: monkey after monkey fills a disc evenly. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** The monkeys on the map, each at a place of its own within its cell; believed ones left of true ones. */
export function CrowdLayer({ result: { believed, actual, t, problem }, geometry }: Props) {
  const shown = Math.min(useGlide(t), problem.horizon);
  const draw = useCallback(
    (context: CanvasRenderingContext2D, { z, ink }: Palette) => {
      const shift = actual === null ? 0 : 0.21;
      const reach = actual === null ? 0.42 : 0.2;
      if (believed !== null)
        dots(context, geometry, believed.crowd, shown, { colour: z, shift: -shift, reach });
      if (actual !== null) dots(context, geometry, actual.crowd, shown, { colour: ink, shift, reach });
    },
    [believed, actual, geometry, shown],
  );
  return <CanvasLayer width={geometry.width} height={geometry.height} draw={draw} />;
}

interface Look {
  readonly colour: string;
  /** How far right of the middle of a cell they stand, and how far apart, in cells. */
  readonly shift: number;
  readonly reach: number;
}

function dots(
  context: CanvasRenderingContext2D,
  geometry: GridGeometry,
  { states, count }: Crowd,
  shown: number,
  { colour, shift, reach }: Look,
): void {
  const { cell } = geometry;
  const before = Math.floor(shown);
  const after = Math.ceil(shown);
  const radius = Math.max(0.9, Math.min(2, cell * 0.035));
  const place = (axis: 0 | 1, i: number) => {
    const [from, to] = [before, after].map((t) => centreOf(geometry, states[(t - 1) * count + i])[axis]);
    const turned = axis === 0 ? Math.cos(i * TURN) : Math.sin(i * TURN);
    const away = reach * Math.sqrt((i + 0.5) / count) * turned + (axis === 0 ? shift : 0);
    return from + (to - from) * (shown - before) + away * cell;
  };
  drawDots(
    context,
    { count, x: (i) => place(0, i), y: (i) => place(1, i), radius: () => radius },
    colour,
    0.75,
  );
}
