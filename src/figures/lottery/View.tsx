import type { LotteryResult } from "../../control/lotteryPlayers.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { Columns } from "../../marks/Columns.tsx";
import type { Knobs } from "./figure.ts";
import { LotteryPlot } from "./LotteryPlot.tsx";
import { LotteryTable } from "./LotteryTable.tsx";
import { Players } from "./Players.tsx";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { More } from "../../ui/parts/More.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import "./lottery.css";

/** Height of the table, and its width, pixels. */
const [TABLE, TABLE_WIDTH] = [130, 264];

/** The gamble's two values against its odds, large; beside them what either leads to. */
export function View(props: ViewProps<Knobs, LotteryResult>) {
  const { result, params } = props;
  const room = useRoom();
  const hasPlot = room?.shows("plot") ?? true;
  return (
    <Columns
      share={0.68}
      gap={30}
      rightAtLeast={room ? 0 : TABLE_WIDTH}
      narrowBelow={640}
      className={`lottery columns-large${room ? " lottery-room" : ""}`}
    >
      {({ width, left, right, narrow }) => (
        <>
          {hasPlot && <LotteryPlot {...props} width={left} height={room?.height ?? (narrow ? 320 : 420)} />}
          <div
            className={`lottery-beside${hasPlot ? "" : " lottery-alone"}`}
            style={{ inlineSize: hasPlot ? right : width }}
          >
            <Players players={result.players} />
            <More name="table" title="The lottery’s table">
              <Part name="optimist" instead={<Hidden height={TABLE} />}>
                <LotteryTable result={result} winProbability={params.winProbability} />
              </Part>
            </More>
          </div>
        </>
      )}
    </Columns>
  );
}
