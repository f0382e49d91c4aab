import type { Scale } from "../../marks/Axis.tsx";
import { SIDE } from "../../marks/inkPictures.ts";
import type { PictureInk } from "../../marks/PictureInk.ts";
import type { VaeSnapshot } from "../../runs/vae/snapshot.ts";
import { tilesReach } from "../../runs/vae/planeScale.ts";

/**
 * Draws the decoder's means as tiles, each around the z it was decoded from. They are coloured on `sheet`.
 * With one latent dimension all rows are the same: the top one is drawn, as a band under the plane's upper edge.
 */
export function drawManifold(
  context: CanvasRenderingContext2D,
  sheet: PictureInk,
  { manifold, latent }: VaeSnapshot,
  ramp: Uint32Array,
  x: Scale,
  y: Scale,
): void {
  const { side } = manifold;
  const rows = latent > 1 ? side : 1;
  sheet.draw(manifold.pictures.subarray(0, rows * side * SIDE * SIDE), side, ramp);
  const reach = tilesReach(manifold);
  const width = x(reach) - x(-reach);
  const top = latent > 1 ? y(reach) : 0;
  context.imageSmoothingQuality = "high";
  context.drawImage(sheet.canvas, x(-reach), top, width, (width * rows) / side);
}
