import type { LotteryResult } from "../../control/lotteryPlayers.ts";
import { fixed, readable } from "../../math/formatNumber.ts";

/** What the gamble is worth to either monkey beside the sure cost, what they do, and what that leads to. */
export function describe({
  actions: [safe, gamble],
  players: { optimistic, causal },
}: LotteryResult): string {
  const isSame = Math.abs(gamble.Q - gamble.causalQ) < 0.005;
  const worth = isSame
    ? `${readable(gamble.Q)} nats to both monkeys`
    : `${readable(gamble.Q)} nats to the optimist and ${readable(gamble.causalQ)} to the causal monkey`;
  const shares = `probability ${fixed(optimistic.gambleProbability, 3)} and ${fixed(causal.gambleProbability, 3)}`;
  return `Won with probability ${fixed(causal.believedWin, 2)}, the gamble is worth ${worth}, safety ${readable(safe.Q)}. ${judgement(safe.Q, gamble)}; optimist and causal monkey take it with ${shares}. The optimist expects ${readable(optimistic.believedReward)} nats and collects ${readable(optimistic.trueReward)}.`;
}

/** Values that differ by less are worth the same, nats. */
const TIE = 0.005;

/** Who prefers the gamble. The optimist values it no lower than the causal monkey does. */
function judgement(safe: number, gamble: { readonly Q: number; readonly causalQ: number }): string {
  if (gamble.causalQ > safe + TIE) return "Both prefer the gamble";
  if (gamble.Q > safe + TIE) return "Only the optimist prefers the gamble";
  return gamble.Q < safe - TIE ? "Both prefer to be safe" : "It is as good as being safe";
}
