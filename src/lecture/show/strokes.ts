/** A point of the screen, as shares of its width and height: what is drawn keeps its place when the screen changes. */
export type Point = readonly [x: number, y: number];
export type Stroke = readonly Point[];

/** Strokes by the beat that they are drawn on. */
export type Drawing = Readonly<Record<string, readonly Stroke[]>>;

/** Points nearer to the last one than this share of the screen say nothing new. */
const LEAST = 0.001;

export const begin = (drawing: Drawing, beat: string, point: Point): Drawing => ({
  ...drawing,
  [beat]: [...(drawing[beat] ?? []), [point]],
});

/** The last stroke of a beat, drawn on. */
export function drawOn(drawing: Drawing, beat: string, point: Point): Drawing {
  const strokes = drawing[beat] ?? [];
  const last = strokes.at(-1);
  const end = last?.at(-1);
  if (!last || !end || Math.hypot(end[0] - point[0], end[1] - point[1]) < LEAST) return drawing;
  return { ...drawing, [beat]: [...strokes.slice(0, -1), [...last, point]] };
}

export const wipe = (drawing: Drawing, beat: string): Drawing => ({ ...drawing, [beat]: [] });

/** A stroke as the path of an SVG that is 1 wide and 1 high; one point is a dot. */
export function pathOf(stroke: Stroke): string {
  const points = stroke.length === 1 ? [stroke[0], stroke[0]] : stroke;
  return `M${points.map(([x, y]) => `${x.toFixed(4)} ${y.toFixed(4)}`).join("L")}`;
}
