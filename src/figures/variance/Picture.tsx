import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { exactRows } from "../../inference/exactRows.ts";
import { estimatorNames, perEstimator, streamGradients } from "../../inference/gradientStream.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { Bars, Facet, linear, Rule } from "../../marks/plot/index.ts";
import { sharesIn } from "../../math/histogram.ts";
import { Rng } from "../../math/rng.ts";
import { figure } from "./figure.ts";

const samples = 20_000;
/** Gradients shown on either side of the mean, and the bars that count them. */
const [reach, bars] = [17, 43];
const rowHeight = 58;

/** How single draws of one gradient scatter around one mean, by three estimators, in heights of one scale. */
export function picture() {
  const { f: name, k, mu, sigma, dimension, seed } = settingOf(figure);
  const q = { mu, sigma };
  const { f, rows, baseline } = exactRows(name, k, q, dimension);
  const draws = perEstimator((): number[] => []);
  streamGradients({
    f,
    q,
    dimension,
    samples,
    baseline,
    state: Rng.of(seed, "variance").save(),
    onBlock: (block) => estimatorNames.forEach((estimator) => draws[estimator].push(...block[estimator].mu)),
  });
  const mean = rows[0].exactMean;
  const ends = { low: mean - reach, high: mean + reach };
  const hills = perEstimator((estimator) => sharesIn(Float64Array.from(draws[estimator]), ends, bars));
  const tallest = Math.max(...estimatorNames.flatMap((name) => hills[name].map(({ share }) => share)));
  return (
    <PicturePlot x={linear([ends.low, ends.high])} y={linear([0, tallest])}>
      {estimatorNames.map((estimator, row) => (
        <Facet key={estimator} top={14 + row * rowHeight} bottom={62 + row * rowHeight}>
          <Bars
            data={hills[estimator]}
            x1={({ from }) => from}
            x2={({ to }) => to}
            y2={({ share }) => share}
            colour={estimatorLook[estimator].colour}
          />
          <Rule y={0} colour="ink-3" weight={2} />
        </Facet>
      ))}
      <Rule x={mean} weight={3} dash="6 5" />
    </PicturePlot>
  );
}
