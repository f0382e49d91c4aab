import {
  AxisY,
  Clip,
  Curve,
  Dots,
  EndLabels,
  Label,
  log,
  powerOfTen,
  Rule,
  wordingFor,
} from "../../marks/plot/index.ts";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { residualText } from "../../runs/valueIteration/residualText.ts";
import { SweepPlot, sweepMargin } from "./SweepPlot.tsx";
import { TOLERANCE, type ValueIterationSnapshot } from "../../runs/valueIteration/snapshot.ts";

interface Props {
  readonly result: ValueIterationSnapshot;
  readonly discount: number;
  /** The last sweep that the axis has room for. */
  readonly reach: number;
  readonly width: number;
  readonly height: number;
}

/** The axis goes a little further down than the run, nats. */
const [LOWEST, HIGHEST] = [TOLERANCE / 10, 100];
const ticks = [1e-8, 1e-5, 1e-2, 10];
const y = log([LOWEST, HIGHEST]);

/** A residual of 0 has no logarithm: it lies below the plot. */
const drawn = (residual: number) => Math.max(residual, LOWEST / 10);

/** The residual of every sweep on a log axis, and the most that it may be: γ times less a sweep, from the first on. */
export function ResidualPlot({ result, discount, reach, width, height }: Props) {
  const { residuals, firstResidual, lastResidual, step } = result;
  const rescaled = useRecentChange(reach);
  const rows = Array.from(residuals.sweep, (sweep, i) => ({ sweep, residual: residuals.residual[i] }));
  const boundAt = (sweep: number) => (firstResidual ?? 1) * discount ** (sweep - 1);
  const boundEnd = Math.min(reach, 1 + Math.log(LOWEST / boundAt(1)) / Math.log(discount));
  const hasBound = firstResidual !== null && firstResidual > 0;
  const last = rows.at(-1);
  const own = {
    data: rows,
    x: (row: (typeof rows)[number]) => row.sweep,
    y: (row: (typeof rows)[number]) => drawn(row.residual),
    colour: "theta",
  } as const;
  return (
    <SweepPlot
      title="The residual against sweep on a log axis, never above γ to the power of the sweep"
      {...{ width, height, reach, y }}
    >
      <AxisY ticks={ticks} format={powerOfTen} />
      <Rule y={TOLERANCE} colour="good" />
      <Clip>
        {hasBound && (
          <Curve
            data={[1, boundEnd]}
            x={(sweep) => sweep}
            y={boundAt}
            colour="ink-2"
            weight={1.5}
            dash="5 3"
          />
        )}
        <Curve {...own} weight={2.5} />
        {rows.length === 1 && <Dots {...own} />}
      </Clip>
      <EndLabels
        labels={[
          ...(hasBound
            ? [
                {
                  key: "bound",
                  x: boundEnd,
                  y: boundAt(boundEnd),
                  text: "× γ a sweep",
                  colour: "ink-2",
                } as const,
              ]
            : []),
          ...(last && lastResidual !== null
            ? [
                {
                  key: "residual",
                  x: last.sweep,
                  y: drawn(last.residual),
                  text: "residual",
                  value: residualText(lastResidual),
                  colour: "theta",
                  strong: true,
                } as const,
              ]
            : []),
          { key: "tolerance", y: TOLERANCE, text: "converged", colour: "good" },
        ]}
      />
      {step === 0 && (
        <Label x={0} y={10 ** -3.5} dx={6} dy={5} size={15}>
          {wordingFor(width - sweepMargin.left, 15, ["Press Play: each sweep adds a point", "Press Play."])}
        </Label>
      )}
      {rescaled && step > 0 && (
        <Label x={reach} y={HIGHEST} dy={4} anchor="end">
          axis rescaled
        </Label>
      )}
    </SweepPlot>
  );
}
