import type { Palette } from "../palette.ts";
import { type GridGeometry, marksFit } from "./geometry.ts";
import { badgeSide, badgeSpot, letterSize, letterSpot, mostBadges } from "./letterSpot.ts";

/** What stands in each cell, as its letter; start and goals as badges, however small the cells are. */
export function drawLetters(
  context: CanvasRenderingContext2D,
  palette: Palette,
  geometry: GridGeometry,
  letters: string,
): void {
  const { cell } = geometry;
  context.font = `650 ${letterSize(cell)}px ui-sans-serif, system-ui, sans-serif`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  let badges = 0;
  for (let s = 0; s < letters.length; s++) {
    const letter = letters[s];
    if (letter === "." || letter === "#") continue;
    if (letter === "S" || letter === "G") {
      if (marksFit(cell) || badges++ < mostBadges)
        badge(context, palette, badgeSpot(geometry, s), badgeSide(cell), letter);
    } else if (marksFit(cell)) {
      context.fillStyle = palette.ink;
      context.fillText(letter, ...letterSpot(geometry, s));
    }
  }
}

function badge(
  context: CanvasRenderingContext2D,
  { ink, surface }: Palette,
  [x, y]: readonly [number, number],
  side: number,
  letter: string,
): void {
  context.beginPath();
  context.roundRect(x - side / 2, y - side / 2, side, side, 4);
  context.fillStyle = letter === "G" ? ink : surface;
  context.fill();
  context.strokeStyle = ink;
  context.lineWidth = 1.4;
  context.stroke();
  context.fillStyle = letter === "G" ? surface : ink;
  context.fillText(letter, x, y + 0.5);
}
