/**
 * Where two paths can be told apart: the cell of each that is furthest from every cell of the other, by steps across
 * the grid; null where the other passes all of its cells.
 *
 * @param free cells of the first where a label hides nothing.
 */
export function labelSpots(
  one: readonly number[],
  other: readonly number[],
  free: readonly number[],
  columns: number,
): readonly [number | null, number | null] {
  return [furthest(free, other, columns) ?? furthest(one, other, columns), furthest(other, one, columns)];
}

function furthest(cells: readonly number[], from: readonly number[], columns: number): number | null {
  const distance = (a: number, b: number) =>
    Math.abs(Math.floor(a / columns) - Math.floor(b / columns)) + Math.abs((a % columns) - (b % columns));
  let [spot, most]: [number | null, number] = [null, 0];
  for (const cell of cells) {
    const least = Math.min(...from.map((other) => distance(cell, other)));
    if (least > most) [spot, most] = [cell, least];
  }
  return spot;
}
