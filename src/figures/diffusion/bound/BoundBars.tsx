import { memo } from "react";
import { Bars, AxisX, AxisY, Clip, Curve, Label, linear, Plot } from "../../../marks/plot/index.ts";
import { useRecentChange } from "../../../marks/useRecentChange.ts";
import { useSteppedLevel } from "../../../marks/useSteppedLevel.ts";
import type { DiffusionSnapshot } from "../../../runs/diffusion/snapshot.ts";

interface Props {
  readonly result: DiffusionSnapshot;
  readonly width: number;
  readonly height: number;
}

const margin = { left: 40, right: 10, top: 34, bottom: 24 };
const levels = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** L_1 … L_T, a bar a step, from data on the left to noise on the right; outlined, those of the exact denoiser. */
export const BoundBars = memo(function BoundBars({ result, width, height }: Props) {
  const { bars, exactBars } = result.bound;
  const steps = bars.length - 1;
  const kls = bars.subarray(1);
  const exact = exactBars?.subarray(1);
  const most = kls.reduce((most, value, i) => Math.max(most, value, exact?.[i] ?? 0), 1e-3);
  const reach = useSteppedLevel(most, levels);
  const rescaled = useRecentChange(reach);
  const edges = { x1: (_: number, i: number) => i + 0.5, x2: (_: number, i: number) => i + 1.5 };
  return (
    <Plot
      title={`What each of the ${steps} steps costs, nats; the numbers are in the table`}
      {...{ width, height, margin }}
      x={linear([0.5, steps + 0.5])}
      y={linear([0, reach])}
    >
      <Label dy={12} strong colour="kl">
        KL of each step back, nats{rescaled ? " (rescaled)" : ""}
      </Label>
      <Label dx={margin.left} dy={28}>
        {exact === undefined ? "on held-out points" : "line: under the exact denoiser"}
      </Label>
      <AxisY ticks={3} />
      <Clip>
        <Bars data={kls} {...edges} y2={(value) => Math.max(0, value)} colour="kl" opacity={0.75} />
        {exact !== undefined && (
          <Curve data={stairs(exact)} x={([x]) => x} y={([, y]) => y} colour="ink" weight={1.5} />
        )}
      </Clip>
      <AxisX ticks={4} label="step t: data → noise" />
    </Plot>
  );
});

/** The outline of bars from 1 on. */
const stairs = (heights: Float64Array): [number, number][] =>
  Array.from(heights).flatMap((height, i): [number, number][] => [
    [i + 0.5, height],
    [i + 1.5, height],
  ]);
