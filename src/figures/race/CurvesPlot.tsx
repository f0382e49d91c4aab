import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { roundUp, stepUp } from "../../math/levels.ts";
import {
  AxisX,
  AxisY,
  Band,
  Clip,
  Curve,
  EndLabels,
  Label,
  linear,
  log,
  Plot,
  Rule,
  wordingFor,
} from "../../marks/plot/index.ts";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { readable } from "../../math/formatNumber.ts";
import type { RaceRow, RaceSnapshot } from "../../runs/race/snapshot.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import type { Params } from "./figure.ts";

interface Props {
  readonly result: RaceSnapshot;
  readonly across: Params["across"];
  readonly up: Params["up"];
  readonly width: number;
  readonly height: number;
}

const reaches = [50, 125, 250, 500, 1000, 2000, 4000];
/** The smallest gap that the log scale shows, nats. */
const SMALLEST = 1e-4;
const margin = { left: 46, right: 118, top: 14, bottom: 40 };

/** The exact ELBO of each estimator's runs: median and the band of eight in ten, against steps or samples. */
export function CurvesPlot({ result, across, up, width, height }: Props) {
  const isRoom = useRoom() !== null;
  const { trace, lanes, best, start } = result;
  const span = best - start;
  const place = (row: RaceRow, k: number) => (across === "steps" ? row.step : row.lanes[k].samples);
  const last = trace[trace.length - 1];
  const reach = stepUp(Math.max(1, ...lanes.map((_, k) => place(last, k))), reaches);
  const rescaled = useRecentChange(`${reach} ${across}`);
  const isElbo = up === "elbo";
  const [floor, ceiling] = [start - 0.3 * span, best + 0.06 * span];
  // −∞, a lost median, goes off the bottom of the plot rather than nowhere.
  const heightOf = (elbo: number) =>
    isElbo
      ? Math.max(Number.isNaN(elbo) ? floor : elbo, floor - span)
      : Math.min(Math.max(Number.isNaN(elbo) ? span : best - elbo, SMALLEST / 10), 30 * span);
  const value = (median: number) => {
    if (!Number.isFinite(median)) return "lost";
    return isElbo ? readable(median) : (best - median).toPrecision(2);
  };
  const shown = lanes.map(({ estimator }, k) => ({
    look: estimatorLook[estimator],
    x: (row: RaceRow) => place(row, k),
    standing: (row: RaceRow) => row.lanes[k],
    // A lane whose samples are spent stands still: its curve ends there.
    rows: trace.filter((row, i) => i === 0 || row.lanes[k].samples > trace[i - 1].lanes[k].samples),
  }));
  return (
    <Plot
      title={`${isElbo ? "Exact ELBO" : "Gap to the best ELBO"} against ${across}; the numbers are in the table`}
      {...{ width, height, margin }}
      x={linear([0, reach])}
      y={isElbo ? linear([floor, ceiling]) : log([roundUp(3 * span), SMALLEST])}
    >
      <AxisY
        {...(!isElbo && { ticks: [100, 10, 1, 0.1, 0.01, 0.001, 0.0001].filter((gap) => gap <= 3 * span) })}
      />
      <AxisX label={across === "steps" ? "steps" : "samples a run"} />
      {isElbo && (
        <>
          <Rule y={best} dash="5 3" />
          <Label x={0} y={best} dx={4} dy={-4}>
            best q {readable(best)}
          </Label>
        </>
      )}
      <Clip>
        {shown.map(({ look, rows, x, standing }) => (
          <Band
            key={look.name}
            data={rows}
            x={x}
            low={(row) => heightOf(standing(row).low)}
            high={(row) => heightOf(standing(row).high)}
            colour={look.colour}
            opacity={0.2}
          />
        ))}
        {shown.map(({ look: { name, colour, dash }, rows, x, standing }) => (
          <Curve
            key={name}
            data={rows}
            x={x}
            y={(row) => heightOf(standing(row).median)}
            weight={2.25}
            {...{ colour, dash }}
          />
        ))}
      </Clip>
      <EndLabels
        labels={shown.map(({ look: { name, short, colour }, rows, x }, k) => {
          const { median } = last.lanes[k];
          const end = { x: x(rows[rows.length - 1]), y: heightOf(median) };
          return { key: name, ...end, text: short, value: value(median), colour };
        })}
        below={6}
      />
      {trace.length === 1 && (
        <Label x={reach / 2} dy={0.39 * height} anchor="middle">
          {wordingFor(isRoom ? 0 : width + margin.left - margin.right, 13, [
            "Press Play, and three curves set out.",
            "Press Play.",
          ])}
        </Label>
      )}
      {rescaled && trace.length > 2 && (
        <Label x={reach / 2} dy={height - 5} anchor="middle">
          axis rescaled
        </Label>
      )}
    </Plot>
  );
}
