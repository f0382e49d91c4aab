import type { LotteryResult } from "../../control/lotteryPlayers.ts";
import { Bars, Label, Rule, usePlot } from "../../marks/plot/index.ts";
import { readable } from "../../math/formatNumber.ts";
import { monkeys } from "./model.ts";

interface Props {
  readonly lottery: LotteryResult;
  readonly safeCost: number;
}

/** Narrower than this the band has no room for its names, pixels. */
const ROOM = 130;

/** From which p on each monkey prefers the gamble, and the band between, where only the optimist does. */
export function Thresholds({ lottery: { thresholds, curve }, safeCost }: Props) {
  const { x, top, bottom } = usePlot();
  const { optimistic, causal } = thresholds;
  const middle = (optimistic + causal) / 2;
  const named = curve[Math.round(curve.length * 0.74)];
  const isWide = x(causal) - x(optimistic) > ROOM;
  // Between the thresholds both curves are away from the sure cost; without room there, its name stands at the end.
  const beside = isWide
    ? ({ x: middle, dx: 14, anchor: "middle" } as const)
    : ({ x: 1, dx: -18, anchor: "end" } as const);
  return (
    <>
      <Bars data={[thresholds]} x1={() => optimistic} x2={() => causal} colour="theta" opacity={0.1} />
      {monkeys.map(({ name, colour }) => (
        <g key={name}>
          <Rule x={thresholds[name]} to={-safeCost} colour={colour} weight={2} dash="4 3" />
          <Label x={thresholds[name]} dy={bottom + 33} anchor="middle" size={12} colour={colour} strong>
            {thresholds[name].toFixed(2)}
          </Label>
        </g>
      ))}
      {isWide && (
        <Label x={middle} dy={top - 8} anchor="middle" size={12}>
          gambles on luck alone
        </Label>
      )}
      <Label {...beside} y={-safeCost} dy={-6} size={12}>
        {`for sure ${readable(-safeCost)}`}
      </Label>
      <Label x={0} y={0} dx={4} dy={13} size={12} colour="theta" strong>
        optimistic Q
      </Label>
      <Label x={named.p} y={named.causal} dx={8} dy={14} size={12} colour="phi" strong>
        causal Q
      </Label>
    </>
  );
}
