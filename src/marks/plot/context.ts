import { createContext, useContext } from "react";
import type { PlotScale } from "./scales.ts";

/** The rectangle that the axes span, pixels of the drawing. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a plot stands: what every mark inside it draws by. */
export interface PlotFrame extends Box {
  readonly width: number;
  readonly height: number;
  readonly x: PlotScale;
  readonly y: PlotScale;
  /** Id of the clip that `<Clip>` uses. */
  readonly clip: string;
}

export const PlotContext = createContext<PlotFrame | null>(null);

/** The plot around a mark. Throws outside of one. */
export function usePlot(): PlotFrame {
  const frame = useContext(PlotContext);
  if (!frame) throw new Error("A mark stands outside of a <Plot>.");
  return frame;
}
