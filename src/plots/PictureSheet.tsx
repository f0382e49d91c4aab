import { useEffect, useRef } from "react";
import { inkPictures, SIDE } from "./inkPictures.ts";
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
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context || !palette || rows === 0) return;
    const image = context.createImageData(columns * SIDE, rows * SIDE);
    inkPictures(pictures, columns, palette.ramp, new Uint32Array(image.data.buffer));
    context.putImageData(image, 0, 0);
  }, [pictures, columns, rows, palette]);
  return (
    <canvas
      ref={canvas}
      className={crisp ? "pictures pictures-crisp" : "pictures"}
      width={columns * SIDE}
      height={Math.max(1, rows) * SIDE}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    />
  );
}
