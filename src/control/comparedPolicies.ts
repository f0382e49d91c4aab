import {
  actionValuesAt,
  type BackwardMessages,
  greedyPolicyAt,
  hardActionValuesAt,
  type HardValues,
  policyAt,
} from "./backwardMessages.ts";
import { softMaximum, toPolicy } from "./localBackup.ts";
import { type ActionName, actionNames } from "./mdp.ts";

/** One action in a cell, under the policies that are compared. */
export interface PolicyRow {
  readonly action: ActionName;
  readonly Q: number;
  /** A = Q − V. */
  readonly advantage: number;
  /** π(a|s) = p(a|s) exp((Q − V)/τ). */
  readonly probability: number;
  /** Boltzmann exploration: p(a|s) exp(Q/τ) with the Q of hard value iteration, divided by the sum. */
  readonly boltzmann: number;
  /** Hard value iteration's choice, shared among equals. */
  readonly greedy: number;
  /** p(a|s) exp((Q − V₁)/τ) with V₁ taken at temperature 1, which is no probability unless τ = 1 (correction 12). */
  readonly mismatched: number;
}

/** The policies in one cell at one time. */
export function policyRows(
  messages: BackwardMessages,
  hard: HardValues,
  t: number,
  s: number,
): readonly PolicyRow[] {
  const { problem } = messages;
  const Q = actionValuesAt(messages, t, s);
  const V = softMaximum(Q, problem);
  const policy = policyAt(messages, t, s);
  const boltzmann = hardActionValuesAt(hard, t, s);
  toPolicy(boltzmann, problem);
  const greedy = greedyPolicyAt(hard, t, s);
  const { temperature, logWeights } = problem;
  const V1 = softMaximum(Q, { temperature: 1, logWeights });
  return actionNames.map((action, a) => ({
    action,
    Q: Q[a],
    advantage: Q[a] - V,
    probability: policy[a],
    boltzmann: boltzmann[a],
    greedy: greedy[a],
    mismatched: Math.exp(logWeights[a] + (Q[a] - V1) / temperature),
  }));
}

/** H(p) = −Σ_a p_a log p_a, nats; what has probability 0 adds nothing. */
export function entropyOf(probabilities: ArrayLike<number>): number {
  let entropy = 0;
  for (let a = 0; a < probabilities.length; a++)
    if (probabilities[a] > 0) entropy -= probabilities[a] * Math.log(probabilities[a]);
  return entropy;
}
