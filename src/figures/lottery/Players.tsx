import type { LotteryResult } from "../../control/lotteryPlayers.ts";
import { InColour } from "../../marks/InColour.tsx";
import { ShareBar } from "../../marks/ShareBar.tsx";
import { twoMonkeys } from "../../marks/twoMonkeys.ts";
import { readable } from "../../math/formatNumber.ts";

/** How often either monkey gambles, what it thinks that it will collect, and what it does. */
export const Players = ({ players }: Pick<LotteryResult, "players">) =>
  twoMonkeys.map(({ name, title, colour }) => {
    const { gambleProbability, believedReward, trueReward } = players[name];
    return (
      <section key={name} className="lottery-player">
        <p className="lottery-name">
          <InColour colour={colour}>{title}</InColour> <span>gambles</span>
        </p>
        <ShareBar share={gambleProbability} colour={colour}>
          <b className="lottery-number lottery-share">{`${(100 * gambleProbability).toFixed(1)} %`}</b>
        </ShareBar>
        <p>
          expects <b className="lottery-number">{readable(believedReward)}</b>, collects{" "}
          <b className="lottery-number">{readable(trueReward)}</b> nats
        </p>
      </section>
    );
  });
