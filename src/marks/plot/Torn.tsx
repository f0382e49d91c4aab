import { paint } from "../colour.ts";
import { usePlot } from "./context.ts";

/** Tears the end of a level bar that goes on beyond the right side of the plot. `y`: its middle; rows are 1 apart. */
export function Torn({ y: row }: { readonly y: number }) {
  const { right, y } = usePlot();
  const half = Math.abs(y(row + 0.5) - y(row));
  const edge = (pixels: number) => `M${right - pixels},${y(row) - half}l-4,${half}l4,${half}`;
  return <path d={edge(9) + edge(4)} fill="none" stroke={paint("surface")} strokeWidth={2} />;
}
