import { useCallback, useRef } from "react";
import type { Scale } from "../../marks/Axis.tsx";
import { CanvasLayer } from "../../marks/CanvasLayer.tsx";
import { drawScatter } from "../../marks/drawScatter.ts";
import type { Palette } from "../../marks/palette.ts";
import { PictureInk } from "../../marks/PictureInk.ts";
import type { VaeSnapshot } from "../../runs/vae/snapshot.ts";
import { drawManifold } from "./drawManifold.ts";
import type { PlaneFrame } from "./planeFrame.ts";

/** The decoder's tiles; faded where the cloud is to be read on top of them. */
export function ManifoldLayer({
  snapshot,
  frame,
  faded,
}: {
  snapshot: VaeSnapshot;
  frame: PlaneFrame;
  faded: boolean;
}) {
  const sheet = useRef<PictureInk>(null);
  const { size, x, y } = frame;
  const draw = useCallback(
    (context: CanvasRenderingContext2D, { ramp }: Palette) => {
      sheet.current ??= new PictureInk(document.createElement("canvas"));
      context.globalAlpha = faded ? 0.3 : 1;
      drawManifold(context, sheet.current, snapshot, ramp, x, y);
      context.globalAlpha = 1;
    },
    [snapshot, faded, x, y],
  );
  return <CanvasLayer width={size} height={size} draw={draw} />;
}

/** The held-out digits' means, a dot each. */
export function CloudLayer({ snapshot, frame }: { snapshot: VaeSnapshot; frame: PlaneFrame }) {
  const { size, x, y, height } = frame;
  const draw = useCallback(
    (context: CanvasRenderingContext2D, { classes }: Palette) => {
      const { labels, mean } = snapshot.cloud;
      const dots: Scale = (point) => height(labels[point], mean[2 * point + 1]);
      drawScatter(context, { labels, x: (point) => mean[2 * point], y: dots }, x, y, classes, 2);
    },
    [snapshot, x, y, height],
  );
  return <CanvasLayer width={size} height={size} draw={draw} />;
}
