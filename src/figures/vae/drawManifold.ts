import type { Scale } from "../../plots/Axis.tsx";
import { inkPictures, SIDE } from "../../plots/inkPictures.ts";
import type { VaeSnapshot } from "../../worker/vaeApi.ts";
import { tilesReach } from "./planeScale.ts";

/**
 * Draws the decoder's means as tiles, each around the z it was decoded from. `sheet` is a canvas to colour them on.
 * With one latent dimension all rows are the same: the top one is drawn, as a band under the plane's upper edge.
 */
export function drawManifold(
  context: CanvasRenderingContext2D,
  sheet: HTMLCanvasElement,
  { manifold, latent }: VaeSnapshot,
  ramp: Uint32Array,
  x: Scale,
  y: Scale,
): void {
  const { side } = manifold;
  const rows = latent > 1 ? side : 1;
  sheet.width = side * SIDE;
  sheet.height = rows * SIDE;
  const ink = sheet.getContext("2d");
  if (!ink) return;
  const image = ink.createImageData(sheet.width, sheet.height);
  inkPictures(
    manifold.pictures.subarray(0, rows * side * SIDE * SIDE),
    side,
    ramp,
    new Uint32Array(image.data.buffer),
  );
  ink.putImageData(image, 0, 0);
  const reach = tilesReach(manifold);
  const width = x(reach) - x(-reach);
  const top = latent > 1 ? y(reach) : 0;
  context.imageSmoothingQuality = "high";
  context.drawImage(sheet, x(-reach), top, width, (width * rows) / side);
}
