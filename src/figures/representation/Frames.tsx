import { useCallback } from "react";
import { CanvasLayer } from "../../marks/CanvasLayer.tsx";
import type { Palette } from "../../marks/palette.ts";

interface Props {
  /** Rows of pictures, grey levels 0–255 each. */
  readonly rows: readonly (readonly Uint8Array[])[];
  /** Size of a picture, its own pixels. */
  readonly across: number;
  readonly down: number;
  /** Pictures that a row has room for. */
  readonly most: number;
  /** Room on the page, pixels. */
  readonly width: number;
  /** What is to be seen, for who cannot see it. */
  readonly label: string;
  /** The greatest height of a picture, pixels. */
  readonly tallest?: number | undefined;
}

const GAP = 5;

/** Small pictures in rows, in the page's own ink, a square for each pixel. */
export function Frames({ rows, across, down, most, width, label, tallest = 68 }: Props) {
  const dot = Math.max(0, Math.min((width - (most - 1) * GAP) / most / across, tallest / down));
  const [wide, high] = [dot * across, dot * down];
  const draw = useCallback(
    (context: CanvasRenderingContext2D, { ramp }: Palette) => {
      rows.forEach((row, j) =>
        row.forEach((bytes, i) => {
          const [left, top] = [i * (wide + GAP), j * (high + GAP)];
          bytes.forEach((grey, d) => {
            const packed = ramp[grey];
            context.fillStyle = `rgb(${packed & 255} ${(packed >> 8) & 255} ${(packed >> 16) & 255})`;
            // A little over its edge, or the page shines through.
            context.fillRect(
              left + dot * (d % across),
              top + dot * Math.floor(d / across),
              dot + 0.4,
              dot + 0.4,
            );
          });
        }),
      );
    },
    [rows, across, wide, high, dot],
  );
  const size = {
    width: Math.max(0, Math.min(width, most * (wide + GAP) - GAP)),
    height: Math.max(0, rows.length * (high + GAP) - GAP),
  };
  return (
    <div className="representation-frames" role="img" aria-label={label} style={size}>
      <CanvasLayer {...size} draw={draw} />
    </div>
  );
}
