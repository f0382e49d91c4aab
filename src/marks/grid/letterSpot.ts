import type { GridGeometry } from "./geometry.ts";

/** From this size on a letter stands in the corner of its cell, and leaves the middle to arrows and paths; pixels. */
const ROOMY = 27;
/** How far from the edges of its cell a letter stays there, and the badge of one, pixels. */
const [LETTER_INSET, BADGE_INSET] = [1.5, 4];

/** Most goals that keep a badge: on a map of tiny cells more of them would hide it. */
export const mostBadges = 40;

/** How large the letter of a cell is, pixels. */
export const letterSize = (cell: number): number => Math.min(15, Math.max(13, Math.round(cell * 0.3)));

/** Side of the badge that start and goal have, pixels. */
export const badgeSide = (cell: number): number => letterSize(cell) + 3;

/** The middle of a cell's letter, pixels. */
export const letterSpot = (geometry: GridGeometry, s: number): readonly [x: number, y: number] =>
  spot(geometry, s, LETTER_INSET);

/** The middle of a badge. That of a tiny cell at the edge is larger than its cell, and moves inwards to be whole. */
export function badgeSpot(geometry: GridGeometry, s: number): readonly [x: number, y: number] {
  const [x, y] = spot(geometry, s, BADGE_INSET);
  const least = badgeSide(geometry.cell) / 2 + 1.5;
  const whole = (place: number, room: number) => Math.min(room - least, Math.max(least, place));
  return [whole(x, geometry.width), whole(y, geometry.height)];
}

function spot({ columns, cell }: GridGeometry, s: number, inset: number): readonly [x: number, y: number] {
  const aside = cell >= ROOMY ? cell / 2 - letterSize(cell) / 2 - inset : 0;
  return [((s % columns) + 0.5) * cell - aside, (Math.floor(s / columns) + 0.5) * cell - aside];
}
