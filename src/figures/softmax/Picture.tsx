import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { Bars, linear, Rule, sideBySide } from "../../marks/plot/index.ts";
import { figure } from "./figure.ts";
import { model } from "./model.ts";

/** The Q's as bars, and across them the soft max, above the largest by less than log n. */
export function picture() {
  const { values, levels, V } = model(settingOf(figure, { values: "4,3.2,2.2,1" }));
  const { x, x1, x2 } = sideBySide(values.length);
  return (
    <PicturePlot x={x} y={linear([0, levels.bound])} margin={{ top: 20 }}>
      <Bars data={[levels]} y1={({ max }) => max} y2={({ bound }) => bound} colour="z" opacity={0.18} />
      <Bars data={values} {...{ x1, x2 }} y1={() => 0} y2={(q) => q} colour="x" opacity={0.55} />
      <Rule y={levels.max} weight={2.5} />
      <Rule y={levels.bound} colour="ink-2" weight={2.5} dash="3 5" />
      <Rule y={V} colour="z" weight={6} />
      <Rule y={0} colour="ink-3" weight={2.5} />
    </PicturePlot>
  );
}
