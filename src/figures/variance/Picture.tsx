import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { estimatorNames } from "../../inference/gradientStream.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { Bars, Facet, linear, Rule } from "../../marks/plot/index.ts";
import { figure } from "./figure.ts";
import { model } from "./model.ts";

/** Neighbouring bins of the figure that make one bar here, and the gradients shown on either side of the mean. */
const together = 2;
const shown = 17;
const rowHeight = 58;

/** How single draws of one gradient scatter around one mean, by three estimators, in heights of one scale. */
export function picture() {
  const { histogram, estimates } = model(settingOf(figure, { k: 3, samples: 20_000 }));
  const { reach, counts } = histogram;
  const { exactMean } = estimates[0];
  const bars = estimatorNames.map((name) => {
    const width = (2 * reach) / counts[name].length;
    return Array.from({ length: Math.floor(counts[name].length / together) }, (_, k) => ({
      from: -reach + k * together * width,
      to: -reach + (k + 1) * together * width,
      count: counts[name].slice(k * together, (k + 1) * together).reduce((a, b) => a + b),
    })).filter(({ from, to }) => from > exactMean - shown && to < exactMean + shown);
  });
  const tallest = Math.max(...bars.flat().map(({ count }) => count));
  return (
    <PicturePlot x={linear([exactMean - shown, exactMean + shown])} y={linear([0, tallest])}>
      {estimatorNames.map((name, row) => (
        <Facet key={name} top={14 + row * rowHeight} bottom={62 + row * rowHeight}>
          <Bars
            data={bars[row]}
            x1={({ from }) => from}
            x2={({ to }) => to}
            y2={({ count }) => count}
            colour={estimatorLook[name].colour}
          />
          <Rule y={0} colour="ink-3" weight={2} />
        </Facet>
      ))}
      <Rule x={exactMean} weight={3} dash="6 5" />
    </PicturePlot>
  );
}
