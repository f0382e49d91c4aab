import type { Lottery } from "./lottery.ts";

/**
 * The lottery's three outcomes, each with its prior times exp(reward), put together by Bayes' rule; and what whoever
 * gambles that often collects on average in the true world, nats.
 */
export function countedLottery({ safeCost, winProbability, loseCost }: Lottery) {
  const outcomes = [
    { action: "safe", wins: false, chance: 1, reward: -safeCost },
    { action: "gamble", wins: true, chance: winProbability, reward: 0 },
    { action: "gamble", wins: false, chance: 1 - winProbability, reward: -loseCost },
  ].map((outcome) => ({ ...outcome, weight: 0.5 * outcome.chance * Math.exp(outcome.reward) }));
  const add = (of: typeof outcomes) => of.reduce((sum, { weight }) => sum + weight, 0);
  const gamble = outcomes.filter(({ action }) => action === "gamble");
  const gambleProbability = add(gamble) / add(outcomes);
  const taken = (action: string) => (action === "gamble" ? gambleProbability : 1 - gambleProbability);
  return {
    gambleProbability,
    posteriorWin: add(gamble.filter(({ wins }) => wins)) / add(gamble),
    Q: Math.log(add(gamble) / 0.5),
    collects: outcomes.reduce((sum, { action, chance, reward }) => sum + taken(action) * chance * reward, 0),
  };
}
