import { scaleLinear, scaleLog } from "d3";
import { AxisBottom, AxisLeft } from "../../marks/Axis.tsx";
import { DragHandle } from "../../marks/DragHandle.tsx";
import { linePath } from "../../marks/linePath.ts";
import { readable } from "../../math/formatNumber.ts";
import { nudge } from "../../knobs/snap.ts";
import { fitLog } from "./fitLog.ts";
import { tickText } from "./layout.ts";
import type { Softmax } from "./model.ts";
import { params as specs, type Values } from "./params.ts";

interface Props {
  readonly result: Softmax;
  readonly params: Values;
  readonly edit: (patch: Partial<Values>) => void;
  readonly width: number;
  readonly height: number;
}

const [left, right, between, top] = [56, 62, 66, 16];
/** A handle at the foot of the plot stays clear of the numbers below it. */
const HANDLE = 14;

/** How far V is from the largest Q when all are multiplied (left) and when all are shifted (right). */
export function GapPlot({ result, params, edit, width, height }: Props) {
  const { overScale, overShift, gap, room } = result;
  const baseline = height - 38;
  const middle = left + (width - left - right - between) / 2;
  const [second, end] = [middle + between, width - right];
  const edge = params.uniformPrior === "counted" ? -room : room;
  // One action has no room at all: any span will do for its flat line at 0.
  const y = scaleLinear(
    [Math.min(0, edge), Math.max(0, edge) || (room === 0 ? 1 : 0)],
    [baseline - HANDLE, top],
  );
  const k = scaleLog([specs.scale.min, specs.scale.max], [left, middle]);
  const c = scaleLinear([specs.shift.min, specs.shift.max], [second, end]);
  const ticks = room === 0 ? [0] : [0, edge];
  const setScale = (scale: number) => edit({ scale: fitLog(scale, specs.scale) });
  const setShift = (shift: number) =>
    edit({ shift: Math.min(specs.shift.max, Math.max(specs.shift.min, Math.round(2 * shift) / 2)) });
  const axis = { scale: y, ticks, label: "", top };
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>The gap between the soft max and the largest Q, against factor and against constant</title>
      <AxisLeft {...axis} format={readable} from={left} to={middle} />
      <AxisLeft {...axis} format={() => ""} from={second} to={end} />
      <AxisBottom
        scale={k}
        ticks={[0.1, 1, 10, 100]}
        format={String}
        label="× k"
        y={baseline}
        from={left}
        to={middle}
      />
      <AxisBottom
        scale={c}
        ticks={[-20, 0, 20]}
        format={tickText}
        label="+ c"
        y={baseline}
        from={second}
        to={end}
      />
      <path
        className="softmax-curve softmax-curve-chosen"
        d={linePath(
          overScale,
          (row) => k(row.scale),
          (row) => y(row.gap),
        )}
      />
      <path
        className="softmax-curve softmax-curve-chosen"
        d={linePath(
          overShift,
          (row) => c(row.shift),
          (row) => y(row.gap),
        )}
      />
      {room > 0 && (
        <text className="softmax-name" x={end} y={y(edge) - 5} textAnchor="end">
          {edge < 0 ? "−τ log n" : "τ log n"}
        </text>
      )}
      <DragHandle
        x={k(params.scale)}
        y={y(gap)}
        label="Factor k"
        value={params.scale}
        min={specs.scale.min}
        max={specs.scale.max}
        colour="var(--soft-value)"
        onDrag={(px) => setScale(k.invert(px))}
        onNudge={(across, up) => edit({ scale: nudge(params.scale, across + up, specs.scale) })}
      />
      <DragHandle
        x={c(params.shift)}
        y={y(gap)}
        label="Constant c"
        value={params.shift}
        min={specs.shift.min}
        max={specs.shift.max}
        colour="var(--soft-value)"
        onDrag={(px) => setShift(c.invert(px))}
        onNudge={(across, up) => setShift(params.shift + (across + up) / 2)}
      />
    </svg>
  );
}
