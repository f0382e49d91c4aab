import { useCallback } from "react";
import { drawDots } from "../../../marks/drawDots.ts";
import type { Palette } from "../../../marks/palette.ts";
import type { PlotFrame } from "../../../marks/plot/context.ts";
import { Painting } from "../../../marks/plot/index.ts";
import { heightInPlane } from "../../../runs/vae/planeScale.ts";
import type { VaeSnapshot } from "../../../runs/vae/snapshot.ts";

/** Pixels. */
const RADIUS = 2;

/** The held-out digits' means, a dot each in the colour of its class; of more than ten, some share one. */
export function CloudPainting({ cloud, latent }: Pick<VaeSnapshot, "cloud" | "latent">) {
  const draw = useCallback(
    (context: CanvasRenderingContext2D, { classes }: Palette, { x, y }: PlotFrame) => {
      const { labels, mean } = cloud;
      const reach = y.domain()[1];
      const dots = {
        count: labels.length,
        x: (k: number) => x(mean[2 * k]),
        y: (k: number) => y(heightInPlane(labels[k], mean[2 * k + 1], latent, reach)),
      };
      classes.forEach((colour, digit) => {
        const radius = (k: number) => (labels[k] % classes.length === digit ? RADIUS : 0);
        drawDots(context, { ...dots, radius }, colour, 1);
      });
    },
    [cloud, latent],
  );
  return <Painting inside draw={draw} />;
}
