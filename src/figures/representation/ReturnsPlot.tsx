import { format } from "d3";
import { memo } from "react";
import {
  AxisX,
  AxisY,
  Band,
  Clip,
  Curve,
  Dots,
  EndLabels,
  Label,
  linear,
  Plot,
  Rule,
  usePlot,
} from "../../marks/plot/index.ts";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import { fixed } from "../../math/formatNumber.ts";
import type { Method, RepresentationSnapshot, ReturnRow } from "../../runs/representation/snapshot.ts";
import { useIsHidden } from "../../ui/parts/partsContext.ts";
import { methodLook } from "./methodLook.ts";
import { methodsIn } from "../../runs/representation/reading.ts";

interface Props {
  readonly result: RepresentationSnapshot;
  /** Steps in the world, or computation. */
  readonly across: "steps" | "seconds";
  /** Steps of each learner when all is done. */
  readonly most: number;
  readonly width: number;
  readonly height: number;
}

const margin = { left: 40, right: 142, top: 22, bottom: 36 };
const compact = format("~s");
/** Reaches of the axis of computation, seconds, and the least. */
const BRIEF = 1;
const durations = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 100, 150, 200, 300, 500, 1000];
/** Pixels that the words “random play” take. */
const WORDS = 84;

/** The return of each method, the mean of its seeds and from the worst to the best, under the best possible. */
export const ReturnsPlot = memo(function ReturnsPlot({ result, across, most, width, height }: Props) {
  const { ceiling, randomReturn, toPlay } = result;
  const named = methodsIn(result);
  // While it is kept secret how it ends the first half is shown.
  const until = useIsHidden("returns") ? toPlay + most / 2 : Number.POSITIVE_INFINITY;
  const returns = result.returns.filter(({ steps }) => steps <= until);
  const rowsOf = (method: Method) => returns.filter((row) => row.method === method);
  const x = ({ steps, seconds }: ReturnRow) => (across === "steps" ? steps : seconds);
  const slowest = useSteppedLevel(Math.max(BRIEF, ...returns.map(({ seconds }) => seconds)), durations);
  const reach = across === "steps" ? toPlay + most : slowest;
  const lowest = Math.min(randomReturn, ceiling, ...returns.map(({ low }) => low));
  const floor = 1.06 * Math.min(-1, lowest);
  const last = named.map((method) => ({ method, row: rowsOf(method).at(-1) as ReturnRow }));
  return (
    <Plot
      title={`Returns against ${across === "steps" ? "steps in the world" : "computation"}; the numbers are in the table`}
      {...{ width, height, margin }}
      x={linear([0, reach])}
      y={linear([floor, 0])}
    >
      <Label dy={12}>return from S, nats</Label>
      <AxisY ticks={4} />
      <AxisX
        ticks={4}
        {...(across === "steps" && { format: compact })}
        label={across === "steps" ? "steps in the world" : "seconds"}
      />
      {across === "steps" && <RandomPlay until={toPlay} value={randomReturn} />}
      <Rule y={ceiling} dash="5 3" />
      <Clip>
        {named.map((method) => {
          const look = { colour: methodLook[method].colour, data: rowsOf(method), x };
          return (
            <g key={method}>
              <Band {...look} low={({ low }) => low} high={({ high }) => high} opacity={0.14} />
              <Curve {...look} y={({ mean }) => mean} dash={methodLook[method].dash} weight={2.5} />
            </g>
          );
        })}
      </Clip>
      {last.map(({ method, row }) => (
        <Dots
          key={method}
          data={[row]}
          x={x}
          y={({ mean }) => mean}
          r={4}
          rim={1}
          colour={methodLook[method].colour}
        />
      ))}
      <EndLabels
        labels={[
          {
            key: "ceiling",
            y: ceiling,
            text: "best possible",
            value: fixed(ceiling, 1),
            colour: "ink",
            strong: true,
          },
          ...last.map(({ method, row }) => ({
            key: method,
            y: row.mean,
            text: methodLook[method].name,
            value: fixed(row.mean, 1),
            colour: methodLook[method].colour,
          })),
        ]}
      />
    </Plot>
  );
});

/** What all learners have behind them: the buffer's random play. */
function RandomPlay({ until, value }: { readonly until: number; readonly value: number }) {
  const ends = [0, until];
  const { x } = usePlot();
  return (
    <>
      <Curve data={ends} x={(at) => at} y={() => value} colour="ink-3" weight={1.5} />
      {x(until) - x(0) > WORDS && (
        <Label x={until / 2} y={value} dy={-8} anchor="middle">
          random play
        </Label>
      )}
      <Rule x={until} colour="ink-3" weight={1} dash="2 3" />
    </>
  );
}
