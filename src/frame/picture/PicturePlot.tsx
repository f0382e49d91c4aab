import type { ComponentProps } from "react";
import { Plot } from "../../marks/plot/index.ts";
import { pictureSize } from "./pictureSize.ts";

type Props = Omit<ComponentProps<typeof Plot>, "title" | "width" | "height">;

const edge = { left: 12, right: 12, top: 14, bottom: 14 };

/** The plot that fills a figure's picture in lists of figures. Marks without letters, in thick lines. */
export const PicturePlot = ({ margin, ...plot }: Props) => (
  <Plot {...plot} {...pictureSize} title="" margin={{ ...edge, ...margin }} />
);
