import { memo, useCallback, useMemo } from "react";
import type { World } from "../../../inference/familyData.ts";
import { posteriorField } from "../../../inference/posteriorField.ts";
import type { Palette } from "../../../marks/palette.ts";
import type { PlotFrame } from "../../../marks/plot/context.ts";
import { Painting } from "../../../marks/plot/index.ts";
import type { Domain } from "../../../marks/plot/scales.ts";

interface Props extends World {
  /** The x's and z's shown. */
  readonly x: Domain;
  readonly z: Domain;
}

const [columns, rows] = [180, 240];
/** The darkest shade, as a part of the ink: what is drawn over it has to stay readable. */
const DARKEST = 0.5;

/** The exact posteriors as shade, a column for each x. */
export const Posteriors = memo(function Posteriors({ likelihood, noise, x, z }: Props) {
  const field = useMemo(
    () => posteriorField({ likelihood, noise }, { x, z, columns, rows }),
    [likelihood, noise, x, z],
  );
  const draw = useCallback(
    (context: CanvasRenderingContext2D, { ramp }: Palette, { left, right, top, bottom }: PlotFrame) => {
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
      context.drawImage(sheet, left, top, right - left, bottom - top);
    },
    [field],
  );
  return <Painting draw={draw} />;
});
