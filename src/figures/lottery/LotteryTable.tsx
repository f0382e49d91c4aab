import type { ReactNode } from "react";
import type { LotteryPlayer, LotteryResult } from "../../control/lotteryPlayers.ts";
import { InColour } from "../../marks/InColour.tsx";
import { ShareBar } from "../../marks/ShareBar.tsx";
import { type MonkeyLook, twoMonkeys } from "../../marks/twoMonkeys.ts";
import { readable } from "../../math/formatNumber.ts";
import { NumberTable } from "../../ui/NumberTable.tsx";
import { Part } from "../../ui/parts/Part.tsx";

interface Props {
  readonly result: LotteryResult;
  readonly winProbability: number;
}

/** What each monkey believes, from which odds on it prefers the gamble, and how it values it. */
export function LotteryTable({ result: { players, thresholds, actions }, winProbability }: Props) {
  const [, gamble] = actions;
  const worth = { optimistic: gamble.Q, causal: gamble.causalQ };
  const row = (head: string, cell: (player: LotteryPlayer, monkey: MonkeyLook) => ReactNode) => (
    <tr>
      <th scope="row">{head}</th>
      {twoMonkeys.map((monkey) => (
        <td key={monkey.name}>{cell(players[monkey.name], monkey)}</td>
      ))}
    </tr>
  );
  return (
    <div className="lottery-table">
      <NumberTable>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">The monkey</span>
            </th>
            {twoMonkeys.map(({ name, title, colour }) => (
              <th key={name} scope="col">
                <InColour colour={colour}>{title}</InColour>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Part name="believed">
            {row("believes it wins", ({ believedWin }, { colour }) => (
              <ShareBar share={believedWin} colour={colour} mark={winProbability} />
            ))}
          </Part>
          {row("Q of the gamble", (_, { name }) => readable(worth[name]))}
          {row("prefers it from p =", (_, { name }) => thresholds[name].toFixed(3))}
        </tbody>
      </NumberTable>
    </div>
  );
}
