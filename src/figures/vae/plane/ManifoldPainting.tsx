import { useCallback, useRef } from "react";
import { SIDE } from "../../../marks/inkPictures.ts";
import type { Palette } from "../../../marks/palette.ts";
import { PictureInk } from "../../../marks/PictureInk.ts";
import type { PlotFrame } from "../../../marks/plot/context.ts";
import { Painting } from "../../../marks/plot/index.ts";
import { tilesReach } from "../../../runs/vae/planeScale.ts";
import type { VaeSnapshot } from "../../../runs/vae/snapshot.ts";

interface Props {
  readonly snapshot: VaeSnapshot;
  /** The cloud is to be read on top of it. */
  readonly faded: boolean;
}

/**
 * The decoder's means as tiles, each around the z that it was decoded from. With one latent dimension all rows are the
 * same: the top one is drawn, as a band under the plane's upper edge.
 */
export function ManifoldPainting({ snapshot: { manifold, latent }, faded }: Props) {
  const sheet = useRef<PictureInk>(null);
  const draw = useCallback(
    (context: CanvasRenderingContext2D, { ramp }: Palette, { x, y, top }: PlotFrame) => {
      sheet.current ??= new PictureInk(document.createElement("canvas"));
      const { side, pictures } = manifold;
      const rows = latent > 1 ? side : 1;
      sheet.current.draw(pictures.subarray(0, rows * side * SIDE * SIDE), side, ramp);
      const reach = tilesReach(manifold);
      const width = x(reach) - x(-reach);
      context.globalAlpha = faded ? 0.3 : 1;
      context.imageSmoothingQuality = "high";
      const place = [x(-reach), latent > 1 ? y(reach) : top] as const;
      context.drawImage(sheet.current.canvas, ...place, width, (width * rows) / side);
      context.globalAlpha = 1;
    },
    [manifold, latent, faded],
  );
  return <Painting inside draw={draw} />;
}
