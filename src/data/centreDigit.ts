/** A line drawn without lifting the pen: points in any unit, y downwards. */
export type Stroke = readonly (readonly [x: number, y: number])[];

const FIELD = 28;
const BOX = 20;
/** Half the width of the pen in pixels of the result; MNIST's strokes are between two and three pixels wide. */
const PEN = 1.25;

/** Square of the distance from (x, y) to the line from a to b. */
function squaredDistance(
  x: number,
  y: number,
  a: readonly [number, number],
  b: readonly [number, number],
): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / length));
  return (x - a[0] - along * dx) ** 2 + (y - a[1] - along * dy) ** 2;
}

/** Grey levels of strokes in pixels of the field: full ink within the pen, fading over one pixel at its edge. */
function rasterise(strokes: readonly Stroke[]): Uint8Array {
  return Uint8Array.from({ length: FIELD * FIELD }, (_, k) => {
    const [x, y] = [(k % FIELD) + 0.5, Math.floor(k / FIELD) + 0.5];
    let nearest = Infinity;
    for (const stroke of strokes)
      for (let i = 0; i < stroke.length; i++)
        nearest = Math.min(
          nearest,
          squaredDistance(x, y, stroke[i], stroke[Math.min(i + 1, stroke.length - 1)]),
        );
    return Math.round(255 * Math.min(1, Math.max(0, PEN + 0.5 - Math.sqrt(nearest))));
  });
}

/** Where the ink balances, in pixels of the field. */
function centreOfMass(picture: Uint8Array): readonly [number, number] {
  let [ink, x, y] = [0, 0, 0];
  picture.forEach((level, k) => {
    ink += level;
    x += level * ((k % FIELD) + 0.5);
    y += level * (Math.floor(k / FIELD) + 0.5);
  });
  return [x / ink, y / ink];
}

const moved = (strokes: readonly Stroke[], scale: number, dx: number, dy: number): readonly Stroke[] =>
  strokes.map((stroke) => stroke.map(([x, y]) => [x * scale + dx, y * scale + dy] as const));

/** How far a drawing that spans low … high may move by `wish` and keep its ink in the field. */
const within = (wish: number, low: number, high: number): number =>
  Math.min(Math.max(wish, -low), FIELD - high);

/**
 * A drawing as MNIST would hold it: scaled to fit 20 × 20 pixels with its aspect kept, antialiased, and moved so that
 * the ink's centre of mass stands in the middle of 28 × 28 (LeCun et al. 1998), as far as that keeps all ink inside.
 * The pen has the width of MNIST's whatever the size of the drawing. 784 grey levels, or null if nothing is drawn.
 */
export function centreDigit(strokes: readonly Stroke[]): Uint8Array | null {
  const points = strokes.flat();
  if (points.length === 0) return null;
  const reach = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis]);
    return [Math.min(...values), Math.max(...values)] as const;
  };
  const [left, right] = reach(0);
  const [top, bottom] = reach(1);
  const size = Math.max(right - left, bottom - top);
  const scale = size > 0 ? (BOX - 2 * PEN) / size : 1;
  const boxed = moved(
    strokes,
    scale,
    FIELD / 2 - (scale * (left + right)) / 2,
    FIELD / 2 - (scale * (top + bottom)) / 2,
  );
  const [x, y] = centreOfMass(rasterise(boxed));
  const half = (span: number) => (scale * span) / 2 + PEN + 0.5;
  const shift = (centre: number, span: number) =>
    within(FIELD / 2 - centre, FIELD / 2 - half(span), FIELD / 2 + half(span));
  return rasterise(moved(boxed, 1, shift(x, right - left), shift(y, bottom - top)));
}
