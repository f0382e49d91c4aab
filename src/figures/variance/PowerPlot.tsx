import type { PictureProps } from "../../frame/contract.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { AxisX, AxisY, decadeAxis, EndLabels, Label, log, Plot, Rule } from "../../marks/plot/index.ts";
import { readable } from "../../math/formatNumber.ts";
import { Part } from "../../ui/parts/Part.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import type { Knobs } from "./figure.ts";
import type { Variance } from "./model.ts";
import { VarianceCurve } from "./VarianceCurve.tsx";

const axes = {
  M: { name: "M, draws averaged", fitted: "all dots" },
  D: { name: "D, coordinates summed over", fitted: "the dots from D = 8" },
} as const;

/** Variance against M or D on logarithmic axes: exact as lines, measured as dots, the fitted slope at the end. */
export function PowerPlot({ result, params, width, height }: PictureProps<Knobs, Variance>) {
  const { batches, dimensions, fits } = result;
  const [against, rows] = params.view === "batch" ? [axes.M, batches] : [axes.D, dimensions];
  const narrow = width < 560;
  const inRoom = useRoom() !== null;
  const across = [...new Set(rows.map(({ at }) => at))];
  const { scale: y, ...axis } = decadeAxis(rows.flatMap((row) => [row.variance, row.exactVariance]));
  const lines = fits.map(({ estimator, slope }) => ({
    estimator,
    rows: rows.filter((row) => row.estimator === estimator),
    slope: slope === null ? "" : readable(slope),
  }));
  return (
    <Plot
      title={`Variance of the estimated gradient against ${against.name}`}
      {...{ width, height, y }}
      // The first dots stand clear of the axis.
      x={log([0.9, Math.max(...across)])}
      margin={{ left: 58, right: narrow ? 108 : inRoom ? 160 : 248, top: 26, bottom: 40 }}
    >
      <AxisY {...axis} label="variance" />
      <AxisX ticks={across.filter((_, i) => !narrow || i % 3 === 0)} format={String} caption={against.name} />
      {against === axes.D && <Rule x={params.dimension} colour="ink-3" weight={1.2} dash="4 3" />}
      <Part name="curves">
        {lines.map(({ estimator, rows }) => (
          <VarianceCurve key={estimator} {...{ estimator, rows, r: 4 }} />
        ))}
        <EndLabels
          labels={lines.map(({ estimator, rows, slope }) => {
            const { name, short, colour } = estimatorLook[estimator];
            const y = rows[rows.length - 1].exactVariance;
            const value = slope && `${narrow ? "" : "slope "}${slope}`;
            return { key: estimator, y, text: narrow ? short : `${inRoom ? short : name},`, value, colour };
          })}
          below={6}
        />
      </Part>
      <Label dx={width} dy={12} anchor="end">
        slope fitted to {against.fitted}
      </Label>
    </Plot>
  );
}
