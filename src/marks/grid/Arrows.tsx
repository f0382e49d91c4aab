import { useCallback } from "react";
import type { Palette } from "../palette.ts";
import { drawArrows } from "./drawArrows.ts";
import { marksFit } from "./geometry.ts";
import type { Cells } from "./context.ts";
import { GridLayer } from "./GridLayer.tsx";

/** Five probabilities a cell as arrows of that length and a ring for "stay"; left out where cells are small. */
export function Arrows({ policy }: { readonly policy: ArrayLike<number> }) {
  const draw = useCallback(
    (context: CanvasRenderingContext2D, palette: Palette, { geometry, letters }: Cells) => {
      if (marksFit(geometry.cell)) drawArrows(context, palette, geometry, letters, policy);
    },
    [policy],
  );
  return <GridLayer draw={draw} />;
}
