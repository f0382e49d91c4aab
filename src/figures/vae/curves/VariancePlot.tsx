import { memo } from "react";
import { estimatorLook } from "../../../marks/estimators/estimatorLook.ts";
import {
  AxisX,
  AxisY,
  Curve,
  decadeTicks,
  Dots,
  EndLabels,
  isNarrow,
  linear,
  log,
  Plot,
  shortTick,
} from "../../../marks/plot/index.ts";
import { useSize } from "../../../marks/useSize.ts";
import { fixed } from "../../../math/formatNumber.ts";
import { vaeEstimators } from "../../../nets/vaeEstimators.ts";
import { lastTick } from "../../../runs/vae/elboDomain.ts";
import type { VarianceRow } from "../../../runs/vae/snapshot.ts";
import { Hidden } from "../../../ui/parts/Hidden.tsx";
import { useIsHidden } from "../../../ui/parts/partsContext.ts";
import "./curves.css";
import { grouped } from "../../../math/grouped.ts";

const margin = { left: 66, right: 190, bottom: 40 };
const brief = { ...margin, right: 128 };

interface Props {
  readonly rows: readonly VarianceRow[];
  /** The step that the run is at. */
  readonly step: number;
}

/** Whole decades around all that was measured. */
function decades(rows: readonly VarianceRow[]): readonly [number, number] {
  const values = rows.flatMap((row) => vaeEstimators.map((name) => row[name])).filter((value) => value > 0);
  if (values.length === 0) return [1e-4, 1e4];
  return [
    10 ** Math.floor(Math.log10(Math.min(...values))),
    10 ** Math.ceil(Math.log10(Math.max(...values) * 1.001)),
  ];
}

/** Many times, as it is said. */
const times = (ratio: number) =>
  ratio >= 100 ? `${grouped(Number(ratio.toPrecision(2)))}×` : `${fixed(ratio, 1)}×`;

/** The chapter-2 lesson at full scale: how much chance is in the encoder's gradient, by each estimator. */
export const VariancePlot = (props: Props) =>
  useIsHidden("gradients") ? <Hidden height={240} /> : <Told {...props} />;

const Told = memo(function Told({ rows, step }: Props) {
  const [ref, size] = useSize<HTMLDivElement>({ width: 700, height: 240 });
  const isBrief = isNarrow(size.width);
  const end = lastTick(step);
  const domain = decades(rows);
  const last = rows.at(-1);
  return (
    <>
      <div className="vae-variance-box" ref={ref}>
        <Plot
          title="Variance of the encoder's gradient against training steps, by estimator; the numbers are in the table"
          {...size}
          margin={isBrief ? brief : margin}
          x={linear([0, end])}
          y={log(domain)}
        >
          <AxisY ticks={decadeTicks(domain)} format={shortTick} label="variance" />
          <AxisX ticks={isBrief ? 2 : 5} format={shortTick} caption="training steps" />
          {vaeEstimators.map((name) => (
            <Curve
              key={name}
              data={rows}
              x={(row) => row.step}
              y={(row) => row[name]}
              colour={estimatorLook[name].colour}
              dash={estimatorLook[name].dash}
              weight={2}
            />
          ))}
          {vaeEstimators.map((name) => (
            <Dots
              key={name}
              data={rows}
              x={(row) => row.step}
              y={(row) => row[name]}
              colour={estimatorLook[name].colour}
              r={2.5}
            />
          ))}
          {last && (
            <EndLabels
              labels={vaeEstimators.map((name) => ({
                key: name,
                text: estimatorLook[name].short,
                value: name === "reparameterized" ? "1×" : times(last[name] / last.reparameterized),
                x: last.step,
                y: last[name],
                colour: estimatorLook[name].colour,
              }))}
            />
          )}
        </Plot>
      </div>
      <p className="vae-price-words">
        {last
          ? `At step ${grouped(last.step)}, at the same weights, digits and noise, the score function’s gradient has ${times(last.scoreFunction / last.reparameterized)} the variance of the pathwise one, with the baseline ${times(last.scoreFunctionBaseline / last.reparameterized)}. `
          : "Press Play: it is first measured at step 1. "}
        Measured on the step’s own batch over four draws of its noise, and summed over all weights of the
        encoder. Only the estimator that you have chosen trains.
      </p>
    </>
  );
});
