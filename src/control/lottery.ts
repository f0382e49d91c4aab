import { probabilitiesOf } from "../math/categorical.ts";
import { logSumExp } from "../math/logSumExp.ts";

/** A sure cost against a gamble (lecture 4.5). Costs are given as positive numbers. */
export interface Lottery {
  /** c: what the safe action costs. */
  readonly safeCost: number;
  /** p: how likely the gamble costs nothing. */
  readonly winProbability: number;
  /** C: what the gamble costs otherwise. */
  readonly loseCost: number;
}

/** One of the two actions, valued both ways. */
export interface LotteryAction {
  readonly action: "safe" | "gamble";
  /** r + log E exp(V′). */
  readonly Q: number;
  /** r + E V′. */
  readonly causalQ: number;
  /** ∝ exp(Q). */
  readonly policy: number;
  /** ∝ exp(causalQ). */
  readonly causalPolicy: number;
  /** p(win|gamble, O); null for the safe action, which cannot win. */
  readonly posteriorWin: number | null;
}

/**
 * The lottery's two actions at τ = 1:
 *
 *     Q(safe) = −c      Q(gamble) = log(p + (1 − p) e^−C)      causal Q(gamble) = −(1 − p) C
 *     p(win|gamble, O) = p / (p + (1 − p) e^−C)
 *
 * The inferred policy prefers the gamble exactly if log(p + (1 − p) e^−C) > −c.
 */
export function lotteryActions(lottery: Lottery): readonly [safe: LotteryAction, gamble: LotteryAction] {
  const { safeCost, winProbability, loseCost } = lottery;
  const lose = 1 - winProbability;
  const logWin = Math.log(winProbability);
  const gambleQ = logSumExp([logWin, Math.log(lose) - loseCost]);
  const Q = [-safeCost, gambleQ];
  const causalQ = [-safeCost, lose === 0 ? 0 : -lose * loseCost];
  const [policy, causalPolicy] = [probabilitiesOf(Q), probabilitiesOf(causalQ)];
  const row = (i: 0 | 1) => ({
    Q: Q[i],
    causalQ: causalQ[i],
    policy: policy[i],
    causalPolicy: causalPolicy[i],
  });
  return [
    { action: "safe", ...row(0), posteriorWin: null },
    { action: "gamble", ...row(1), posteriorWin: Math.exp(logWin - gambleQ) },
  ];
}

/** Whether the inferred policy prefers the gamble: log(p + (1 − p) e^−C) > −c. */
export function gambles({ safeCost, winProbability, loseCost }: Lottery): boolean {
  return Math.log(winProbability + (1 - winProbability) * Math.exp(-loseCost)) > -safeCost;
}
