import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { Band, Curve, linear, Rule } from "../../marks/plot/index.ts";
import { figure } from "./figure.ts";
import { type DensityRow, model, range } from "./model.ts";

const xOf = ({ x }: DensityRow) => x;

/** The curve of q, and on either side of zero the root of its mean square. */
export function picture() {
  const { densities, meanSquare } = model(settingOf(figure));
  const tallest = Math.max(...densities.map(({ q }) => q));
  const root = Math.sqrt(meanSquare);
  return (
    <PicturePlot x={linear(range)} y={linear([0, tallest])}>
      <Band data={densities} x={xOf} high={({ q }) => q} colour="phi" />
      <Curve data={densities} x={xOf} y={({ q }) => q} colour="phi" weight={5} />
      <Rule x={-root} weight={3} dash="7 6" />
      <Rule x={root} weight={3} dash="7 6" />
    </PicturePlot>
  );
}
