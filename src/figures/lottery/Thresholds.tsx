import type { LotteryResult } from "../../control/lotteryPlayers.ts";
import { Bars, Label, Rule, usePlot } from "../../marks/plot/index.ts";
import { readable } from "../../math/formatNumber.ts";
import { Part } from "../../ui/parts/Part.tsx";
import { useIsHidden } from "../../ui/parts/partsContext.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { sureCostSpot } from "./sureCostSpot.ts";
import { useMonkeysShown } from "./useMonkeysShown.ts";

interface Props {
  readonly lottery: LotteryResult;
  readonly safeCost: number;
  readonly winProbability: number;
}

/**
 * Narrower than this the band has no room for its name, for its two numbers side by side, and the plot none for the names of its
 * curves; pixels.
 */
const ROOM = { name: 195, numbers: 42, curves: 320 };

/**
 * From which p on each monkey prefers the gamble, and the band between, where only the optimist does. In a room and on a phone
 * the names of the curves are left to the two names in their colours beside it.
 */
export function Thresholds({ lottery: { thresholds, curve }, safeCost, winProbability }: Props) {
  const { x, top, bottom } = usePlot();
  const isSecret = useIsHidden("optimist");
  const isRoom = useRoom() !== null;
  const isNamed = !isRoom && x(1) - x(0) > ROOM.curves;
  const { optimistic, causal } = thresholds;
  const middle = (optimistic + causal) / 2;
  const named = curve[Math.round(curve.length * 0.74)];
  const band = x(causal) - x(optimistic);
  const outwards = { optimistic: "end", causal: "start" } as const;
  const { isShort, ...spot } = sureCostSpot({ x, thresholds, winProbability, isRoom, isSecret, isNamed });
  return (
    <>
      <Part name="optimist">
        <Bars data={[thresholds]} x1={() => optimistic} x2={() => causal} colour="theta" opacity={0.1} />
        {band > ROOM.name && (
          <Label x={middle} dy={top - 8} anchor="middle" size={15}>
            only the optimist gambles
          </Label>
        )}
        {isNamed && (
          <Label x={0} y={0} dx={6} dy={18} size={15} colour="theta" strong>
            optimistic Q
          </Label>
        )}
      </Part>
      {useMonkeysShown().map(({ name, colour }) => (
        <g key={name}>
          <Rule x={thresholds[name]} to={-safeCost} colour={colour} weight={2} dash="4 3" />
          <Label
            x={thresholds[name]}
            dy={bottom + 38}
            anchor={band > ROOM.numbers || isSecret ? "middle" : outwards[name]}
            size={15}
            colour={colour}
            strong
          >
            {thresholds[name].toFixed(2)}
          </Label>
        </g>
      ))}
      <Label {...spot} y={-safeCost} size={15}>
        {`${isShort ? "" : "sure cost "}c = ${readable(safeCost)}`}
      </Label>
      {isNamed && (
        <Label x={named.p} y={named.causal} dx={8} dy={14} size={15} colour="phi" strong>
          causal Q
        </Label>
      )}
    </>
  );
}
