interface Dots {
  readonly count: number;
  /** Pixels. */
  readonly x: (dot: number) => number;
  readonly y: (dot: number) => number;
  /** Radius in pixels; a dot of 0 is left out. */
  readonly radius: (dot: number) => number;
}

/** Below this radius a square cannot be told from a disc, and is drawn ten times as fast. */
const SMALL = 1.3;

/** Dots of one colour and many sizes: ten thousand take about two milliseconds. */
export function drawDots(context: CanvasRenderingContext2D, dots: Dots, colour: string, alpha: number): void {
  context.fillStyle = colour;
  context.globalAlpha = alpha;
  context.beginPath();
  for (let i = 0; i < dots.count; i++) {
    const r = dots.radius(i);
    if (r <= 0) continue;
    const [x, y] = [dots.x(i), dots.y(i)];
    if (r <= SMALL) context.rect(x - r, y - r, 2 * r, 2 * r);
    else {
      context.moveTo(x + r, y);
      context.arc(x, y, r, 0, 2 * Math.PI);
    }
  }
  context.fill();
  context.globalAlpha = 1;
}
