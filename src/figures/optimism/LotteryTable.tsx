import type { ReactNode } from "react";
import type { LotteryPlayer } from "../../control/lotteryPlayers.ts";
import { InColour } from "../../marks/InColour.tsx";
import { ShareBar } from "../../marks/ShareBar.tsx";
import { readable } from "../../math/formatNumber.ts";
import { NumberTable } from "../../ui/NumberTable.tsx";
import { monkeys, type Optimism } from "./model.ts";

interface Props {
  readonly result: Optimism;
  readonly winProbability: number;
}

/** What each monkey does, believes, expects and gets. */
export function LotteryTable({ result, winProbability }: Props) {
  const { players, thresholds } = result.lottery;
  const row = (
    head: string,
    cell: (player: LotteryPlayer, monkey: (typeof monkeys)[number]) => ReactNode,
  ) => (
    <tr>
      <th scope="row">{head}</th>
      {monkeys.map((monkey) => (
        <td key={monkey.name}>{cell(players[monkey.name], monkey)}</td>
      ))}
    </tr>
  );
  return (
    <div className="optimism-lottery">
      <NumberTable>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">The monkey</span>
            </th>
            {monkeys.map(({ name, title, colour }) => (
              <th key={name} scope="col">
                <InColour colour={colour}>{title}</InColour>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row("gambles", ({ gambleProbability }, { colour }) => (
            <ShareBar share={gambleProbability} colour={colour} />
          ))}
          {row("believes it wins", ({ believedWin }, { colour }) => (
            <ShareBar share={believedWin} colour={colour} mark={winProbability} />
          ))}
          {row("prefers it from p =", (_, { name }) => thresholds[name].toFixed(3))}
          {row("expects, nats", ({ believedReward }) => readable(believedReward))}
          {row("collects, nats", ({ trueReward }) => (
            <b>{readable(trueReward)}</b>
          ))}
        </tbody>
      </NumberTable>
    </div>
  );
}
