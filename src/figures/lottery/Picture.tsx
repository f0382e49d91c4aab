import { playLottery } from "../../control/lotteryPlayers.ts";
import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { Bars, Curve, linear, Rule } from "../../marks/plot/index.ts";
import { figure } from "./figure.ts";

/** What a gamble is worth to either monkey against its odds, and the sure cost: between two odds they disagree. */
export function picture() {
  const { safeCost, loseCost, ...odds } = settingOf(figure);
  const { curve, thresholds } = playLottery({ safeCost, loseCost, ...odds });
  const p = { data: curve, x: (row: (typeof curve)[number]) => row.p };
  return (
    <PicturePlot x={linear([0, 1])} y={linear([-loseCost, 0])}>
      <Bars
        data={[thresholds]}
        x1={({ optimistic }) => optimistic}
        x2={({ causal }) => causal}
        colour="z"
        opacity={0.16}
      />
      <Rule y={-safeCost} weight={4} dash="9 7" />
      <Curve {...p} y={({ causal }) => causal} colour="phi" weight={5} />
      <Curve {...p} y={({ optimistic }) => optimistic} colour="theta" weight={5} />
    </PicturePlot>
  );
}
