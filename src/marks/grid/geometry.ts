/** Rows and columns of a grid. Cell s is in row ⌊s / columns⌋, column s mod columns, from the top left. */
export interface GridShape {
  readonly rows: number;
  readonly columns: number;
}

/** Where the cells of a grid are drawn. */
export interface GridGeometry extends GridShape {
  /** Side of a cell, pixels: a whole number wherever there is room for whole numbers. */
  readonly cell: number;
  readonly width: number;
  readonly height: number;
}

/** Cells smaller than this would be lost to rounding; they keep their fraction of a pixel. */
const SMALLEST_WHOLE = 4;

/** Triangles, arrows and letters need cells of this size to be read, pixels. */
const SMALLEST_MARKED = 14;

/** The largest square cells, up to `largestCell`, with which a grid fits into its room. */
export function gridGeometry(
  { rows, columns }: GridShape,
  room: { readonly width: number; readonly height: number },
  largestCell = 64,
): GridGeometry {
  const fitting = Math.min(largestCell, room.width / columns, room.height / rows);
  const cell = fitting >= SMALLEST_WHOLE ? Math.floor(fitting) : Math.max(fitting, 0.1);
  return { rows, columns, cell, width: cell * columns, height: cell * rows };
}

/** Whether the cells are large enough for triangles, arrows and letters. */
export const marksFit = (cell: number): boolean => cell >= SMALLEST_MARKED;

/** The middle of a cell, pixels. */
export const centreOf = ({ columns, cell }: GridGeometry, s: number): readonly [number, number] => [
  ((s % columns) + 0.5) * cell,
  (Math.floor(s / columns) + 0.5) * cell,
];

/** Left, top, width and height of a cell, pixels. */
export const boxOf = (
  { columns, cell }: GridGeometry,
  s: number,
): readonly [x: number, y: number, width: number, height: number] => [
  (s % columns) * cell,
  Math.floor(s / columns) * cell,
  cell,
  cell,
];

/** The cell under a point, or null beside the grid. */
export function cellAt({ rows, columns, cell }: GridGeometry, x: number, y: number): number | null {
  const [row, column] = [Math.floor(y / cell), Math.floor(x / cell)];
  const inside = row >= 0 && row < rows && column >= 0 && column < columns;
  return inside ? row * columns + column : null;
}

/**
 * The cells on the straight line from one cell to another, the first left out: a fast hand skips none of them.
 */
export function cellsBetween({ columns }: GridShape, from: number, to: number): number[] {
  const [row, column] = [Math.floor(from / columns), from % columns];
  const [down, across] = [Math.floor(to / columns) - row, (to % columns) - column];
  const steps = Math.max(Math.abs(down), Math.abs(across));
  return Array.from({ length: steps }, (_, k) => {
    const share = (k + 1) / steps;
    return (row + Math.round(share * down)) * columns + column + Math.round(share * across);
  });
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
};

const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, value));

/** The cell that a key leads to: arrows by one cell, Home and End along the row; null for any other key. */
export function cellByKey({ rows, columns }: GridShape, s: number, key: string): number | null {
  const [row, column] = [Math.floor(s / columns), s % columns];
  if (key === "Home") return row * columns;
  if (key === "End") return (row + 1) * columns - 1;
  if (!Object.hasOwn(arrows, key)) return null;
  const [down, across] = arrows[key];
  return within(row + down, rows) * columns + within(column + across, columns);
}
