import { useEffect, useRef } from "react";
import { SIDE } from "./inkPictures.ts";
import { PictureInk } from "./PictureInk.ts";
import { usePalette } from "./palette.ts";
import "./pictures.css";

interface Props {
  /** One or more pictures of 28 × 28 grey levels. */
  readonly pictures: Uint8Array;
  /** Pictures a row. */
  readonly columns?: number;
  /** Square pixels, for pictures shown large; small ones are smoothed. */
  readonly crisp?: boolean;
  /** What is to be seen, for who cannot see it; without it the sheet is decoration of something that has a name. */
  readonly label?: string;
}

/** Pictures in the page's own ink, as wide as the element around them. */
export function PictureSheet({ pictures, columns = 1, crisp = false, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = usePalette();
  const rows = Math.ceil(pictures.length / (SIDE * SIDE) / columns);
  const ink = useRef<PictureInk>(null);
  useEffect(() => {
    if (!canvas.current || !palette) return;
    ink.current ??= new PictureInk(canvas.current);
    ink.current.draw(pictures, columns, palette.ramp);
  }, [pictures, columns, palette]);
  return (
    <canvas
      ref={canvas}
      className={crisp ? "pictures pictures-crisp" : "pictures"}
      // The shape before there is ink; the same ever after.
      style={{ aspectRatio: `${columns} / ${Math.max(1, rows)}` }}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    />
  );
}
