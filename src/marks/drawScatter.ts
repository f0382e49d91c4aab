import type { Scale } from "./Axis.tsx";

interface Points {
  /** Class of each point, an index into `colours`. */
  readonly labels: Uint8Array;
  /** Coordinates in data units. */
  readonly x: (point: number) => number;
  readonly y: (point: number) => number;
}

/** Dots of `radius` pixels, coloured by class: one path and one fill a class, so that a thousand cost about a millisecond. */
export function drawScatter(
  context: CanvasRenderingContext2D,
  points: Points,
  xScale: Scale,
  yScale: Scale,
  colours: readonly string[],
  radius: number,
): void {
  colours.forEach((colour, k) => {
    context.fillStyle = colour;
    context.beginPath();
    points.labels.forEach((label, point) => {
      if (label !== k) return;
      const [x, y] = [xScale(points.x(point)), yScale(points.y(point))];
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
    });
    context.fill();
  });
}
