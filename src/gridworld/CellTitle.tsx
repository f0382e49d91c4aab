import type { Gridworld } from "../control/gridworld.ts";
import { letterName } from "../marks/grid/letterNames.ts";
import { placeName } from "./cellParam.ts";

interface Props {
  readonly world: Gridworld;
  readonly cell: number;
  readonly t: number;
}

/** "Row 3, column 4 (mud) at t = 12". */
export const CellTitle = ({ world, cell, t }: Props) => (
  <span>
    {placeName(world.columns, cell, "Row")} ({letterName(world.map.letters[cell])}) at <i>t</i> = {t}
  </span>
);
