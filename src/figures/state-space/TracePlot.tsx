import { memo } from "react";
import {
  AxisX,
  AxisY,
  Clip,
  Curve,
  decadeAxis,
  EndLabels,
  Label,
  linear,
  Plot,
  Rule,
} from "../../marks/plot/index.ts";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { readable } from "../../math/formatNumber.ts";
import { stepUp } from "../../math/levels.ts";
import type { StateSpaceSnapshot, TraceRow } from "../../runs/stateSpace/snapshot.ts";
import { useIsHidden } from "../../ui/parts/partsContext.ts";

interface Props {
  readonly result: StateSpaceSnapshot;
  readonly width: number;
  readonly height: number;
  /** Nothing of it may reach beyond its right end. */
  readonly isEnclosed: boolean;
}

const open = { left: 40, right: 112, top: 28, bottom: 24 };
/** The longest name ends within it. */
const enclosed = { ...open, right: 148 };
const reaches = [50, 100, 200, 400, 800, 1600, 3200];
const axis = decadeAxis([0.2, 900]);
/** Series a step are few: what is drawn is the mean over this many rows. */
const MEAN_OVER = 5;

/** The dashed line's name: what is not enclosed has less room for it. */
const bestName = (isGiven: boolean, isEnclosed: boolean) =>
  isGiven ? (isEnclosed ? "best on average" : "best") : "best, true";

function smoothed(
  trace: readonly TraceRow[],
  of: (row: TraceRow) => number,
): readonly { step: number; value: number }[] {
  return trace.map(({ step }, k) => {
    const rows = trace.slice(Math.max(0, k - MEAN_OVER + 1), k + 1);
    return { step, value: rows.reduce((sum, row) => sum + of(row), 0) / rows.length };
  });
}

/** Both bounds against the step: nats below log p(o) on a log scale, or, where nobody knows that, the bounds themselves. */
export const TracePlot = memo(function TracePlot({ result, width, height, isEnclosed }: Props) {
  const { trace, averages, settings } = result;
  const margin = isEnclosed ? enclosed : open;
  const last = trace.at(-1)?.step ?? 0;
  const reach = stepUp(Math.max(1, last), reaches);
  const rescaled = useRecentChange(reach);
  const isHidden = useIsHidden("pieces");
  const value = (name: "elbo" | "smootherElbo") => (row: TraceRow) =>
    averages ? Math.max(row.exact - row[name], 1e-3) : row[name];
  const curves = (
    [
      { name: "elbo", text: "filter", dash: "none" },
      { name: "smootherElbo", text: "smoother", dash: "7 3" },
    ] as const
  ).map((curve) => ({ ...curve, rows: smoothed(trace, value(curve.name)) }));
  const values = curves.flatMap(({ rows }) => rows.slice(5).map((row) => row.value));
  const [low, high] = [Math.max(-400, Math.min(-60, ...values)), Math.max(0, ...values)];
  const y = averages ? axis.scale : linear([low, high]).nice().clamp(true);
  return (
    <Plot
      title="Mean bound over fresh series against the step; the numbers are in the table"
      {...{ width, height, margin, y }}
      x={linear([0, reach])}
    >
      <AxisY {...(averages ? { ticks: axis.ticks, format: axis.format } : { ticks: 4 })} />
      <AxisX ticks={3} label={rescaled && trace.length > 2 ? "steps, rescaled" : "steps"} />
      <Label dx={2} dy={12}>
        {averages ? "nats below log p(o), fresh series" : "mean bound of fresh series, nats"}
      </Label>
      {averages && !isHidden && <Rule y={averages.bestFilter} dash="5 3" weight={1.2} colour="ink-2" />}
      <Clip>
        {curves.map(({ name, rows, dash }) => (
          <Curve
            key={name}
            data={rows}
            x={(row) => row.step}
            y={(row) => row.value}
            colour="phi"
            weight={2.25}
            dash={dash}
          />
        ))}
      </Clip>
      <EndLabels
        labels={[
          ...curves.flatMap(({ name, text, rows }) => {
            const end = rows.at(-1)?.value;
            return end === undefined
              ? []
              : [{ key: name, y: end, text, value: readable(end), colour: "phi" } as const];
          }),
          ...(averages && !isHidden
            ? [
                {
                  key: "best",
                  y: averages.bestFilter,
                  text: bestName(settings.prior === "given", isEnclosed),
                  value: readable(averages.bestFilter),
                  colour: "ink-2",
                } as const,
              ]
            : []),
        ]}
      />
    </Plot>
  );
});
