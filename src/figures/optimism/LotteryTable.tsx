import { readable } from "../../math/formatNumber.ts";
import type { LotteryPlayer, LotteryResult } from "../../control/lotteryPlayers.ts";
import { monkeys } from "./model.ts";
import { ShareBar } from "../../marks/ShareBar.tsx";

interface Props {
  readonly lottery: LotteryResult;
  readonly winProbability: number;
}

/** What each monkey does, believes, expects and gets. */
export function LotteryTable({ lottery: { players, thresholds }, winProbability }: Props) {
  const row = (
    name: string,
    cell: (player: LotteryPlayer, monkey: "optimistic" | "causal") => React.ReactNode,
  ) => (
    <tr>
      <th scope="row">{name}</th>
      {monkeys.map((monkey) => (
        <td key={monkey.name}>{cell(players[monkey.name], monkey.name)}</td>
      ))}
    </tr>
  );
  return (
    <table className="optimism-table">
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">The monkey</span>
          </th>
          {monkeys.map(({ name, title }) => (
            <th key={name} scope="col" className={`optimism-${name}`}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row("gambles", ({ gambleProbability }, name) => (
          <ShareBar share={gambleProbability} colour={`var(--${name})`} />
        ))}
        {row("believes it wins", ({ believedWin }, name) => (
          <ShareBar share={believedWin} colour={`var(--${name})`} mark={winProbability} />
        ))}
        {row("prefers it from p =", (_, name) => thresholds[name].toFixed(3))}
        {row("expects, nats", ({ believedReward }) => readable(believedReward))}
        {row("collects, nats", ({ trueReward }) => (
          <b>{readable(trueReward)}</b>
        ))}
      </tbody>
    </table>
  );
}
