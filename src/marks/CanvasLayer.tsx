import { useEffect, useRef } from "react";
import { useCanvasRatio } from "./canvasRatio.ts";
import { isOnPaper } from "./paper.ts";
import { type Palette, usePalette } from "./palette.ts";
import "./pictures.css";

interface Props {
  /** Size in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Its corner, CSS pixels from that of the element around it. */
  readonly left?: number;
  readonly top?: number;
  /** Draws in CSS pixels on a cleared canvas; called again when it, the size or the theme changes, so memoise it. */
  readonly draw: (context: CanvasRenderingContext2D, palette: Palette) => void;
}

/** A canvas as sharp as the screen, filling the positioned element around it; what it shows is told elsewhere. */
export function CanvasLayer({ width, height, left = 0, top = 0, draw }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = usePalette();
  const ratio = useCanvasRatio();
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context || !palette || width <= 0 || height <= 0) return;
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
    // On paper Chromium draws anew what was drawn here, and a clearing would clear what lies below this canvas.
    const isNew = isOnPaper() || element.width !== wide || element.height !== high;
    if (isNew) Object.assign(element, { width: wide, height: high });
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    if (!isNew) context.clearRect(0, 0, width, height);
    draw(context, palette);
  }, [draw, width, height, palette, ratio]);
  const place = { width, height, left, top };
  return <canvas ref={canvas} className="canvas-layer" style={place} aria-hidden="true" />;
}
