import { scaleLinear } from "d3";
import { AxisBottom, AxisLeft } from "../../marks/Axis.tsx";
import { DragHandle } from "../../marks/DragHandle.tsx";
import { linePath } from "../../marks/linePath.ts";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import type { LotteryResult } from "../../control/lotteryPlayers.ts";
import { params as specs, type Values } from "./params.ts";
import { Thresholds } from "./Thresholds.tsx";

interface Props {
  readonly lottery: LotteryResult;
  readonly params: Values;
  readonly edit: (patch: Partial<Values>) => void;
  readonly width: number;
  readonly height: number;
}

const [left, right, top] = [48, 30, 22];
/** Room below the lowest value, as a share of it. */
const BELOW = 1.09;
const levels = [1, 2, 4, 6, 8, 10, 12, 16, 20];

/** What the gamble is worth against its chance to win, by both backups, over the sure cost. */
export function LotteryPlot({ lottery, params, edit, width, height }: Props) {
  const { safeCost, winProbability, loseCost } = params;
  const [, gamble] = lottery.actions;
  const baseline = height - 40;
  const end = width - right;
  const reach = useSteppedLevel(Math.max(safeCost, loseCost, 0.5), levels);
  const x = scaleLinear([0, 1], [left, end]);
  const y = scaleLinear([-BELOW * reach, 0], [baseline, top]);
  const here = x(winProbability);
  const set = (name: "safeCost" | "winProbability" | "loseCost", value: number) => {
    const { min, max, step } = specs[name];
    edit({ [name]: Math.min(max, Math.max(min, Number((Math.round(value / step) * step).toFixed(2)))) });
  };
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>Q of the gamble against its chance to win, by both backups, and the sure cost</title>
      <AxisLeft
        scale={y}
        ticks={y.ticks(5)}
        format={(tick) => String(tick).replace("-", "−")}
        label="nats"
        from={left - 10}
        to={end}
        top={top - 11}
      />
      <AxisBottom scale={x} ticks={[0, 0.5, 1]} format={String} label="p" y={baseline} from={left} to={end} />
      <Thresholds lottery={lottery} x={x} y={y} safeCost={safeCost} top={top} baseline={baseline} />
      <line className="optimism-safe" x1={left} x2={end} y1={y(-safeCost)} y2={y(-safeCost)} />
      {(["causal", "optimistic"] as const).map((name) => (
        <path
          key={name}
          className={`optimism-curve optimism-curve-${name}`}
          d={linePath(
            lottery.curve,
            (row) => x(row.p),
            (row) => y(row[name]),
          )}
        />
      ))}
      <line className="optimism-here" x1={here} x2={here} y1={y(gamble.Q)} y2={baseline} />
      <circle className="optimism-dot optimism-dot-causal" cx={here} cy={y(gamble.causalQ)} r={5} />
      <text
        className="optimism-name"
        x={here + (winProbability > 0.8 ? -6 : 6)}
        y={baseline - 6}
        textAnchor={winProbability > 0.8 ? "end" : "start"}
      >
        {`p = ${winProbability.toFixed(2)}`}
      </text>
      <DragHandle
        x={here}
        y={y(gamble.Q)}
        label="Chance to win p"
        value={winProbability}
        min={0}
        max={1}
        colour="var(--optimistic)"
        onDrag={(px) => set("winProbability", x.invert(px))}
        onNudge={(across, up) => set("winProbability", winProbability + 0.01 * (across + up))}
      />
      <DragHandle
        x={end}
        y={y(-safeCost)}
        label="Sure cost c"
        value={safeCost}
        min={0}
        max={specs.safeCost.max}
        colour="var(--ink)"
        onDrag={(_, py) => set("safeCost", -y.invert(py))}
        onNudge={(across, up) => set("safeCost", safeCost - 0.1 * (across + up))}
      />
      <DragHandle
        x={left}
        y={y(-loseCost)}
        label="Cost of losing C"
        value={loseCost}
        min={0}
        max={specs.loseCost.max}
        colour="var(--ink)"
        onDrag={(_, py) => set("loseCost", -y.invert(py))}
        onNudge={(across, up) => set("loseCost", loseCost - 0.1 * (across + up))}
      />
    </svg>
  );
}
