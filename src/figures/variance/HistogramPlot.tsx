import { format, scaleSymlog } from "d3";
import type { PictureProps } from "../../frame/contract.ts";
import { EstimatorMark } from "../../marks/estimators/EstimatorMark.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { roundUp } from "../../math/levels.ts";
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
import { within99 } from "../../math/normal.ts";
import type { Knobs } from "./figure.ts";
import { bins, type Estimate, type Histogram, symbols, type Variance } from "./model.ts";

/** Pixels of a row that lie above its tallest bar. */
const HEAD = 14;

/** Single-draw gradients of the three estimators over one axis, with the mean that they share. */
export function HistogramPlot({ result, params, width, height }: PictureProps<Knobs, Variance>) {
  const { histogram, estimates } = result;
  const rows = estimates.filter((row) => row.parameter === params.parameter);
  const [{ exactMean }] = rows;
  const symbol = symbols[params.parameter];
  return (
    <Plot
      title={`Histograms of the gradient in ${symbol} from single draws, by three estimators`}
      {...{ width, height }}
      x={linear([-histogram.reach, histogram.reach])}
      y={linear([0, 1])}
      margin={{ left: 46, right: 10, top: 20, bottom: 38 }}
    >
      {({ x, left, top, bottom }) => {
        const each = (bottom - top) / rows.length;
        const isRight = x(exactMean) > width / 2;
        return (
          <>
            <AxisX ticks={width < 560 ? 5 : 9} caption={`gradient in ${symbol} from one draw`} />
            {rows.map((estimate, i) => (
              <Row
                key={estimate.estimator}
                {...{ estimate, histogram }}
                isLogarithmic={params.logCounts}
                top={top + i * each + HEAD}
                bottom={top + (i + 1) * each}
              />
            ))}
            <Rule x={exactMean} weight={1.2} dash="4 3" />
            <Label x={exactMean} dx={isRight ? -6 : 6} dy={top + 2} anchor={isRight ? "end" : "start"}>
              exact mean {steady(exactMean)}
            </Label>
            <Label dx={left - 6} dy={top + 2} anchor="end">
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
  readonly histogram: Histogram;
  readonly isLogarithmic: boolean;
  /** Heights of the tallest bar and of the baseline, pixels. */
  readonly top: number;
  readonly bottom: number;
}

const count = format("~s");

/** One estimator's histogram, named on itself; counts have a scale of their own, as a narrow one is far taller. */
function Row({ estimate, histogram, isLogarithmic, top, bottom }: RowProps) {
  const { left, right } = usePlot();
  const { estimator, mean, standardError } = estimate;
  const { name, colour, mark } = estimatorLook[estimator];
  const { reach, counts, below, above } = histogram;
  const ceiling = roundUp(Math.max(1, ...counts[estimator]));
  const ticks = isLogarithmic ? [1, 100, 10_000].filter((n) => n <= ceiling / 10).concat(ceiling) : [ceiling];
  // Both ends of every bin: the outline goes in steps.
  const steps = Array.from(counts[estimator], (n, bin) =>
    [bin, bin + 1].map((edge) => ({ at: ((2 * edge) / bins - 1) * reach, n })),
  ).flat();
  const margin = within99 * standardError;
  const beyond = below[estimator] + above[estimator];
  return (
    <Facet y={isLogarithmic ? scaleSymlog([0, ceiling], []) : linear([0, ceiling])} {...{ top, bottom }}>
      <AxisY ticks={ticks} format={count} />
      <Band data={steps} x={({ at }) => at} high={({ n }) => n} {...{ colour, opacity: 0.35, weight: 1 }} />
      <Rule y={0} colour="line" weight={1} />
      <Rule y={0} from={mean - margin} to={mean + margin} {...{ colour, weight: 3 }} />
      <Dots data={[mean]} x={(at) => at} y={() => 0} {...{ colour, mark }} />
      <EstimatorMark estimator={estimator} x={left + 13} y={top + 9.5} />
      <Label dx={left + 22} dy={top + 14} colour={colour}>
        {name}
      </Label>
      {beyond > 0 && (
        <Label dx={right} dy={top + 14} anchor="end">
          {beyond.toLocaleString("en")} beyond
        </Label>
      )}
    </Facet>
  );
}
