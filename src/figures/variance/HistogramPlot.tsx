import { format, scaleSymlog } from "d3";
import type { PictureProps } from "../../frame/contract.ts";
import { EstimatorMark } from "../../marks/estimators/EstimatorMark.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import {
  AxisX,
  AxisY,
  Band,
  Dots,
  Facet,
  Label,
  linear,
  Plot,
  Rule,
  usePlot,
} from "../../marks/plot/index.ts";
import { steady } from "../../math/formatNumber.ts";
import type { Count } from "../../math/histogram.ts";
import { roundUp } from "../../math/levels.ts";
import { Part } from "../../ui/parts/Part.tsx";
import type { Knobs } from "./figure.ts";
import { type Estimate, symbols, type Variance } from "./model.ts";

/** Pixels of a row above its tallest bar, and below its bars. */
const [HEAD, FOOT] = [16, 14];
/** Drawings below this width have few ticks and short names. */
const NARROW = 560;
const spread = linear([0, 1]);
const count = format("~s");

/** Single-draw gradients of the three estimators on one axis, counts on one scale, with the mean that they share. */
export function HistogramPlot({ result, params, width, height }: PictureProps<Knobs, Variance>) {
  const { histograms, estimates } = result;
  const rows = estimates.filter((row) => row.parameter === params.parameter);
  const [{ exactMean }] = rows;
  const symbol = symbols[params.parameter];
  const counts = rows.flatMap(({ estimator }) => histograms[estimator].map((bin) => bin.count));
  const ceiling = roundUp(Math.max(1, ...counts));
  const bins = histograms.scoreFunction;
  return (
    <Plot
      title={`Histograms of the gradient in ${symbol} from single draws, by three estimators`}
      {...{ width, height }}
      x={linear([bins[0].from, bins[bins.length - 1].to])}
      y={params.logCounts ? scaleSymlog([0, ceiling], []) : linear([0, ceiling])}
      margin={{ left: 46, right: 10, top: 20, bottom: 38 }}
    >
      {({ x, left, top, bottom }) => {
        const each = (bottom - top) / rows.length;
        const row = (i: number) => (
          <Facet key={i} top={top + i * each + HEAD} bottom={top + (i + 1) * each - FOOT}>
            <Row
              estimate={rows[i]}
              bins={histograms[rows[i].estimator]}
              ticks={params.logCounts ? [1, 100, 10_000].filter((n) => n <= ceiling) : [ceiling]}
            />
          </Facet>
        );
        const isRight = x(exactMean) > width / 2;
        return (
          <>
            <AxisX
              ticks={width < NARROW ? 5 : 9}
              caption={`gradient in ${symbol} from one draw${width < NARROW ? "" : "; thick: mean ± a standard deviation"}`}
            />
            {row(0)}
            <Part name="others">{[row(1), row(2)]}</Part>
            <Rule x={exactMean} weight={1.2} dash="4 3" />
            <Label x={exactMean} dx={isRight ? -6 : 6} dy={top - 6} anchor={isRight ? "end" : "start"}>
              exact mean {steady(exactMean)}
            </Label>
            <Label dx={left - 6} dy={top - 6} anchor="end">
              draws
            </Label>
          </>
        );
      }}
    </Plot>
  );
}

interface RowProps {
  readonly estimate: Estimate;
  readonly bins: readonly Count[];
  readonly ticks: readonly number[];
}

/** One estimator's histogram, named on itself, and its mean with a standard deviation to either side below. */
function Row({ estimate: { estimator, mean, variance }, bins, ticks }: RowProps) {
  const { left, top, bottom, width } = usePlot();
  const { name, short, colour, mark } = estimatorLook[estimator];
  // Both ends of every bin: the outline goes in steps.
  const steps = bins.flatMap(({ from, to, count }) => [from, to].map((at) => ({ at, count })));
  const deviation = Math.sqrt(variance);
  return (
    <>
      <AxisY ticks={ticks} format={count} />
      <Band
        data={steps}
        x={({ at }) => at}
        high={(bin) => bin.count}
        {...{ colour, opacity: 0.35, weight: 1 }}
      />
      <Rule y={0} colour="line" weight={1} />
      <EstimatorMark estimator={estimator} x={left + 13} y={top - 6.5} />
      <Label dx={left + 22} dy={top - 2} colour={colour} strong>
        {width < NARROW ? short : name}, {width < NARROW ? "" : "measured "}variance {steady(variance)}
      </Label>
      <Facet y={spread} top={bottom + 2} bottom={bottom + FOOT - 2}>
        <Rule y={0.5} from={mean - deviation} to={mean + deviation} {...{ colour, weight: 5 }} />
        <Dots data={[mean]} x={(at) => at} y={() => 0.5} {...{ colour, mark, rim: 1.5 }} />
      </Facet>
    </>
  );
}
