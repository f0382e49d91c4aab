import type { Scale } from "../../marks/Axis.tsx";
import { readable } from "../../math/formatNumber.ts";
import type { LotteryResult } from "../../control/lotteryPlayers.ts";

interface Props {
  readonly lottery: LotteryResult;
  readonly x: Scale;
  readonly y: Scale;
  readonly safeCost: number;
  readonly top: number;
  readonly baseline: number;
}

/** Narrower than this the band has no room for its names, pixels. */
const ROOM = 130;

/** From which p on each monkey prefers the gamble, and the band between, where only the optimist does. */
export function Thresholds({ lottery: { thresholds, curve }, x, y, safeCost, top, baseline }: Props) {
  const [first, second] = [x(thresholds.optimistic), x(thresholds.causal)];
  const middle = (first + second) / 2;
  const named = curve[Math.round(curve.length * 0.74)];
  // Between the thresholds both curves are away from the sure cost; without room there, its name stands at the end.
  const wide = second - first > ROOM;
  return (
    <g>
      <rect
        className="optimism-luck"
        x={first}
        width={Math.max(0, second - first)}
        y={top}
        height={baseline - top}
      />
      {(["optimistic", "causal"] as const).map((name) => (
        <g key={name}>
          <line
            className={`optimism-threshold optimism-threshold-${name}`}
            x1={x(thresholds[name])}
            x2={x(thresholds[name])}
            y1={y(-safeCost)}
            y2={baseline}
          />
          <text
            className={`optimism-name optimism-name-${name}`}
            x={x(thresholds[name])}
            y={baseline + 33}
            textAnchor="middle"
          >
            {thresholds[name].toFixed(2)}
          </text>
        </g>
      ))}
      {wide && (
        <text className="optimism-name" x={middle} y={top - 8} textAnchor="middle">
          gambles on luck alone
        </text>
      )}
      <text
        className="optimism-name"
        x={wide ? middle + 14 : x(1) - 18}
        y={y(-safeCost) - 6}
        textAnchor={wide ? "middle" : "end"}
      >
        {`for sure ${readable(-safeCost)}`}
      </text>
      <text className="optimism-name optimism-name-optimistic" x={x(0) + 4} y={y(0) + 13}>
        optimistic Q
      </text>
      <text className="optimism-name optimism-name-causal" x={x(named.p) + 8} y={y(named.causal) + 14}>
        causal Q
      </text>
    </g>
  );
}
