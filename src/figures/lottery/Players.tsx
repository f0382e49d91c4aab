import type { LotteryResult } from "../../control/lotteryPlayers.ts";
import { InColour } from "../../marks/InColour.tsx";
import { ShareBar } from "../../marks/ShareBar.tsx";
import { twoMonkeys } from "../../marks/twoMonkeys.ts";
import { readable } from "../../math/formatNumber.ts";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { Part } from "../../ui/parts/Part.tsx";

/** Height of what is said of one monkey below its name, pixels. */
const PLAYER = 56;

/** How often either monkey gambles, what it thinks that it will collect, and what it does. */
export const Players = ({ players }: Pick<LotteryResult, "players">) =>
  twoMonkeys.map(({ name, title, colour }) => {
    const { gambleProbability, believedReward, trueReward } = players[name];
    return (
      <section key={name} className="lottery-player">
        <p className="lottery-name">
          <InColour colour={colour}>{title}</InColour> <span>gambles</span>
        </p>
        <Part name={name === "optimistic" ? "optimist" : name} instead={<Hidden height={PLAYER} />}>
          <ShareBar share={gambleProbability} colour={colour}>
            <b className="lottery-number lottery-share">{`${(100 * gambleProbability).toFixed(1)} %`}</b>
          </ShareBar>
          <p>
            <Part name="believed">
              expects <b className="lottery-number">{readable(believedReward)}</b>,{" "}
            </Part>
            collects <b className="lottery-number">{readable(trueReward)}</b> nats
          </p>
        </Part>
      </section>
    );
  });
