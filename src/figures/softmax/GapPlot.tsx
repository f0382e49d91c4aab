import type { PictureProps } from "../../frame/contract.ts";
import { nudge, snap } from "../../knobs/snap.ts";
import { AxisX, AxisY, Curve, Facet, Handle, Label, linear, log, Plot } from "../../marks/plot/index.ts";
import { readable } from "../../math/formatNumber.ts";
import type { Knobs } from "./figure.ts";
import type { Softmax } from "./model.ts";

/** Pixels between the two halves. */
const BETWEEN = 84;
/** A handle at the foot of the plot stays clear of the numbers below it: this share of the axis. */
const FOOT = 0.15;

/** How far V is from the largest Q when all are multiplied (left) and when all are shifted (right). */
export function GapPlot({ result, params, knobs, edit, width, height }: PictureProps<Knobs, Softmax>) {
  const { overScale, overShift, gap, room } = result;
  const { scale, shift, uniformPrior } = params;
  const edge = uniformPrior === "counted" ? -room : room;
  // One action has no room at all: any span will do for its flat line at 0.
  const [low, high] = [Math.min(0, edge), Math.max(0, edge) || (room === 0 ? 1 : 0)];
  const y = linear([low - FOOT * (high - low), high]);
  const ticks = room === 0 ? [0] : [0, edge];
  return (
    <Plot
      title="The gap between the soft max and the largest Q, against factor and against constant"
      {...{ width, height, y }}
      x={log([knobs.scale.min, knobs.scale.max])}
      margin={{ left: 56, right: 62, top: 16, bottom: 38 }}
    >
      {({ left, right }) => {
        const half = (right - left - BETWEEN) / 2;
        return (
          <>
            <Facet right={left + half}>
              <AxisY ticks={ticks} format={readable} />
              <AxisX ticks={[0.1, 1, 10, 100]} label="× k" />
              <Curve data={overScale} x={(row) => row.scale} y={(row) => row.gap} colour="z" weight={2.5} />
              <Handle
                {...{ x: scale, y: gap, value: scale, knob: knobs.scale }}
                label="Factor k"
                colour="z"
                onDrag={(k) => edit({ scale: snap(k, knobs.scale) })}
                onNudge={(across, up) => edit({ scale: nudge(scale, across + up, knobs.scale) })}
              />
            </Facet>
            <Facet left={right - half} x={linear([knobs.shift.min, knobs.shift.max])}>
              <AxisY ticks={ticks} format={() => ""} />
              <AxisX ticks={[-100, 0, 100]} label="+ c" />
              <Curve data={overShift} x={(row) => row.shift} y={(row) => row.gap} colour="z" weight={2.5} />
              {room > 0 && (
                <Label dx={right} y={edge} dy={-5} anchor="end">
                  {edge < 0 ? "−τ log n" : "τ log n"}
                </Label>
              )}
              <Handle
                {...{ x: shift, y: gap, value: shift, knob: knobs.shift }}
                label="Constant c"
                colour="z"
                onDrag={(c) => edit({ shift: snap(c, knobs.shift) })}
                onNudge={(across, up) => edit({ shift: nudge(shift, across + up, knobs.shift) })}
              />
            </Facet>
          </>
        );
      }}
    </Plot>
  );
}
