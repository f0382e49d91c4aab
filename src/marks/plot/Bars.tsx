import { type Colour, paint } from "../colour.ts";
import { usePlot } from "./context.ts";

interface Props<T> {
  readonly data: ArrayLike<T>;
  /** The sides of each bar, in the data's units; left out, the bar reaches the plot's own side. */
  readonly x1?: (row: T, index: number) => number;
  readonly x2?: (row: T, index: number) => number;
  readonly y1?: (row: T, index: number) => number;
  readonly y2?: (row: T, index: number) => number;
  readonly colour: Colour | ((row: T, index: number) => Colour);
  readonly opacity?: number;
  /** Width of its outline, pixels; 0 for none; and its colour, if not the bar's. */
  readonly weight?: number;
  readonly outline?: Colour;
  /** The pointer has come over a bar; one of opacity 0 feels it too. */
  readonly onEnter?: (row: T, index: number) => void;
}

/** A rectangle for each row: upright bars, level bars, histograms, a window. */
export function Bars<T>({ data, x1, x2, y1, y2, colour, opacity, weight = 0, outline, onEnter }: Props<T>) {
  const plot = usePlot();
  return (
    <g fillOpacity={opacity} strokeWidth={weight}>
      {Array.from(data, (row, i) => {
        const across = [x1 ? plot.x(x1(row, i)) : plot.left, x2 ? plot.x(x2(row, i)) : plot.right];
        const up = [y1 ? plot.y(y1(row, i)) : plot.bottom, y2 ? plot.y(y2(row, i)) : plot.top];
        const ink = paint(typeof colour === "function" ? colour(row, i) : colour);
        return (
          <rect
            // A row has no identity but its place.
            key={i}
            fill={ink}
            stroke={weight > 0 ? (outline ? paint(outline) : ink) : "none"}
            x={Math.min(...across)}
            y={Math.min(...up)}
            width={Math.abs(across[1] - across[0])}
            height={Math.abs(up[1] - up[0])}
            onPointerEnter={onEnter && (() => onEnter(row, i))}
          />
        );
      })}
    </g>
  );
}
