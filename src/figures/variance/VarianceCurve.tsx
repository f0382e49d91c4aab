import type { VarianceAt } from "../../inference/exactRows.ts";
import type { EstimatorName } from "../../inference/gradientStream.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { Curve, Dots, usePlot } from "../../marks/plot/index.ts";

interface Props {
  readonly estimator: EstimatorName;
  readonly rows: readonly VarianceAt<number | null>[];
  /** Half the size of a dot, pixels. */
  readonly r: number;
}

/** One estimator's exact variance as a line, and its measured variance as dots, where the axis reaches down to them. */
export function VarianceCurve({ estimator, rows, r }: Props) {
  const [foot] = usePlot().y.domain();
  const { colour, dash, mark } = estimatorLook[estimator];
  return (
    <>
      <Curve data={rows} x={({ at }) => at} y={(row) => row.exactVariance} {...{ colour, dash }} />
      <Dots
        data={rows.filter(({ variance }) => variance !== null && variance >= foot)}
        x={({ at }) => at}
        y={({ variance }) => variance ?? foot}
        {...{ colour, mark, r }}
      />
    </>
  );
}
