import { actionValuesAt, type BackwardMessages, policyAt, valuesAt } from "./backwardMessages.ts";
import { type ForwardMessages, forwardMessages, logAlphaAt } from "./forwardMessages.ts";
import { logSumExp } from "../math/logSumExp.ts";

/** Where trajectories are, forwards in time. */
export interface Whereabouts {
  /** log p(s_t | O_{1:t−1}): what has been optimal so far is counted. */
  readonly optimal: ForwardMessages;
  /** log p(s_t): actions after their prior, nothing asked. */
  readonly idle: ForwardMessages;
}

/** One line of the derivation: a quotient of two probabilities, as logs, and its value. */
export interface BayesStep {
  readonly step: 1 | 2 | 3 | 4 | 5;
  /** Logs whose sum is the log of the numerator, and of the denominator; a minus sign divides. */
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
  /** The quotient; null where it is 0/0, as no trajectory is in the cell at that time. */
  readonly value: number | null;
}

/** Both kinds of forward messages of a problem. */
export function whereabouts({ problem }: BackwardMessages): Whereabouts {
  const { world } = problem;
  const idleWorld = { ...world, reward: new Float64Array(world.reward.length) };
  return { optimal: forwardMessages(problem), idle: forwardMessages({ ...problem, world: idleWorld }) };
}

/**
 * The five steps from the definition of the policy to the ratio of messages (lecture 4.7), each from its own numbers:
 *
 *     π(a|s) = p(a|s, O_{1:T})                                               (1)  forward and backward messages
 *            = p(a|s, O_{t:T})                                               (2)  the cell's own five weights
 *            = p(a, s|O_{t:T}) / p(s|O_{t:T})                                (3)
 *            = [p(O_{t:T}|a,s) p(a,s) / p(O_{t:T})] / [p(s, O_{t:T}) / p(O_{t:T})]   (4)
 *            = p(O_{t:T}|a,s) / p(O_{t:T}|s) · p(a,s) / p(s)                 (5)  exp((Q − V)/τ) p(a|s)
 */
export function bayesSteps(
  messages: BackwardMessages,
  { optimal, idle }: Whereabouts,
  t: number,
  s: number,
  a: number,
): readonly BayesStep[] {
  const { temperature, logWeights } = messages.problem;
  const logBeta = valuesAt(messages, t).map((V) => V / temperature);
  const logBetaOfAction = actionValuesAt(messages, t, s)[a] / temperature;
  const logPrior = logWeights[a];
  const alpha = logAlphaAt(optimal, t);
  const evidence = logSumExp(alpha.map((log, i) => log + logBeta[i]));
  const place = logAlphaAt(idle, t);
  const restEvidence = logSumExp(place.map((log, i) => log + logBeta[i]));
  const quotient = (step: BayesStep["step"], numerator: number[], denominator: number[]): BayesStep => {
    const [above, below] = [numerator, denominator].map((logs) => logs.reduce((sum, log) => sum + log, 0));
    const isVoid = below === Number.NEGATIVE_INFINITY || Number.isNaN(below);
    return { step, numerator, denominator, value: isVoid ? null : Math.exp(above - below) };
  };
  const weights = logPrior + logBetaOfAction;
  return [
    quotient(1, [alpha[s] + weights - evidence], [alpha[s] + logBeta[s] - evidence]),
    { step: 2, numerator: [], denominator: [], value: policyAt(messages, t, s)[a] },
    quotient(3, [weights + place[s] - restEvidence], [logBeta[s] + place[s] - restEvidence]),
    quotient(
      4,
      [logBetaOfAction, logPrior + place[s], -restEvidence],
      [place[s] + logBeta[s], -restEvidence],
    ),
    quotient(5, [logBetaOfAction, logPrior], [logBeta[s]]),
  ];
}
