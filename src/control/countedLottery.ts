import type { Lottery } from "./lottery.ts";

/** The lottery's three outcomes, each with its prior times exp(reward), put together by Bayes' rule. */
export function countedLottery({ safeCost, winProbability, loseCost }: Lottery) {
  const outcomes = [
    { action: "safe", wins: false, weight: 0.5 * Math.exp(-safeCost) },
    { action: "gamble", wins: true, weight: 0.5 * winProbability },
    { action: "gamble", wins: false, weight: 0.5 * (1 - winProbability) * Math.exp(-loseCost) },
  ];
  const add = (of: typeof outcomes) => of.reduce((sum, { weight }) => sum + weight, 0);
  const gamble = outcomes.filter(({ action }) => action === "gamble");
  return {
    gambleProbability: add(gamble) / add(outcomes),
    posteriorWin: add(gamble.filter(({ wins }) => wins)) / add(gamble),
    Q: Math.log(add(gamble) / 0.5),
  };
}
