/** A function of (x, y) at evenly spaced places: row by row from the lowest y, each from the lowest x. */
export interface Landscape {
  readonly columns: number;
  readonly rows: number;
  readonly values: readonly number[];
}

interface Area {
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
}

const between = ([from, to]: readonly [number, number], share: number): number => from + share * (to - from);

/** `height` over an area, both ends of both axes among its places. For a logarithmic axis, give logarithms. */
export function landscapeOf(
  { x, y }: Area,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  height: (x: number, y: number) => number,
): Landscape {
  const values = Array.from({ length: columns * rows }, (_, k) =>
    height(between(x, (k % columns) / (columns - 1)), between(y, Math.floor(k / columns) / (rows - 1))),
  );
  return { columns, rows, values };
}
