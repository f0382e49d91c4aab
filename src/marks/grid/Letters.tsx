import { drawLetters } from "./drawLetters.ts";
import { GridLayer } from "./GridLayer.tsx";
import type { DrawCells } from "./context.ts";

const draw: DrawCells = (context, palette, { geometry, letters }) =>
  drawLetters(context, palette, geometry, letters);

/** What stands in each cell, as its letter; where cells are small start and goals alone. */
export const Letters = () => <GridLayer draw={draw} />;
