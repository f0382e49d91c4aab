import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { sharesIn } from "../../math/histogram.ts";
import { Bars, Facet, linear, Rule } from "../../marks/plot/index.ts";
import { figure } from "./figure.ts";
import { model } from "./model.ts";

const rowHeight = 45;
const bins = 44;

/** Four hills of single draws, a line of the derivation each, around the one ELBO. */
export function picture() {
  const { lines, terms } = model(settingOf(figure));
  const elbo = terms.reconstruction - terms.kl;
  const [low, high] = [elbo - 2.4, elbo + 1.6];
  const hills = lines.map(({ draws }) => sharesIn(draws, { low, high }, bins));
  const tallest = Math.max(...hills.flat().map(({ share }) => share));
  return (
    <PicturePlot x={linear([low, high])} y={linear([0, tallest])}>
      {hills.map((hill, row) => (
        <Facet key={lines[row].name} top={12 + row * rowHeight} bottom={50 + row * rowHeight}>
          <Bars
            data={hill}
            x1={({ from }) => from}
            x2={({ to }) => to}
            y2={({ share }) => share}
            colour={row < 2 ? "x" : "kl"}
          />
          <Rule y={0} colour="ink-3" weight={2} />
        </Facet>
      ))}
      <Rule x={elbo} weight={3.5} dash="2 5" />
    </PicturePlot>
  );
}
