import { memo, useCallback, useMemo } from "react";
import type { World } from "../../inference/familyData.ts";
import { posteriorField } from "../../inference/posteriorField.ts";
import { CanvasLayer } from "../../marks/CanvasLayer.tsx";
import type { Palette } from "../../marks/palette.ts";
import { type PlaneFrame, zRange } from "./planeFrame.ts";

interface Props extends World {
  readonly frame: PlaneFrame;
}

const [columns, rows] = [180, 240];
/** The darkest shade, as a part of the ink: what is drawn over it has to stay readable. */
const DARKEST = 0.5;

/** The exact posteriors as shade. */
export const FieldLayer = memo(function FieldLayer({ likelihood, noise, frame }: Props) {
  const { width, height, box, range } = frame;
  const [from, to] = range;
  const field = useMemo(
    () => posteriorField({ likelihood, noise }, { x: [from, to], z: zRange, columns, rows }),
    [likelihood, noise, from, to],
  );
  const draw = useCallback(
    (context: CanvasRenderingContext2D, { ramp }: Palette) => {
      const sheet = document.createElement("canvas");
      [sheet.width, sheet.height] = [columns, rows];
      const pen = sheet.getContext("2d");
      if (!pen) return;
      const image = pen.createImageData(columns, rows);
      const pixels = new Uint32Array(image.data.buffer);
      field.forEach((part, k) => {
        pixels[k] = ramp[Math.round(255 * DARKEST * part)];
      });
      pen.putImageData(image, 0, 0);
      context.imageSmoothingQuality = "high";
      context.drawImage(sheet, box.left, box.top, box.width, box.height);
    },
    [field, box],
  );
  return <CanvasLayer width={width} height={height} draw={draw} />;
});
