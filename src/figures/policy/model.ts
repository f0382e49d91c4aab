import { type BackwardMessages, policyAt, valuesAt } from "../../control/backwardMessages.ts";
import { actionNames } from "../../control/mdp.ts";
import { cellNamed, isWall } from "../../gridworld/cellParam.ts";
import { rememberLast } from "../../math/rememberLast.ts";
import { forEveryAction, type Solved, solve } from "../../control/solveGridworld.ts";
import { type BayesStep, bayesSteps, whereabouts } from "../../control/bayesSteps.ts";
import type { Params } from "./figure.ts";
import { entropyOf, type PolicyRow, policyRows } from "../../control/comparedPolicies.ts";

export interface Policy extends Solved {
  /** The time on show: the reader's, or T if that is earlier. */
  readonly t: number;
  readonly cell: number;
  /** Index of the chosen action. */
  readonly action: number;
  readonly values: Float64Array;
  /** π_t(a|s) at 5s + a. */
  readonly policy: Float64Array;
  /** Entropy of π_t(·|s), nats; −∞ on walls. */
  readonly entropy: Float64Array;
  /** The policies in the chosen cell; none in a wall. */
  readonly rows: readonly PolicyRow[];
  /** Bayes' steps for the chosen action; null in a wall, and for causal values of a slippery world. */
  readonly steps: readonly BayesStep[] | null;
}

const forwards = rememberLast((messages: BackwardMessages) => messages, whereabouts);

/** The policy at one time, and how it comes about in one cell. */
export function model(params: Params): Policy {
  const solved = solve(params);
  const { world, messages, problem } = solved;
  const t = Math.min(params.t, problem.horizon);
  const cell = cellNamed(world, params.at);
  const action = actionNames.indexOf(params.action);
  const policy = forEveryAction(world, (s, five) => policyAt(messages, t, s, five));
  const entropy = new Float64Array(world.states).fill(Number.NEGATIVE_INFINITY);
  for (const s of world.open) entropy[s] = entropyOf(policy.subarray(5 * s, 5 * s + 5));
  const isInference = problem.backup === "optimistic" || world.slip === 0;
  return {
    ...solved,
    t,
    cell,
    action,
    values: valuesAt(messages, t),
    policy,
    entropy,
    rows: isWall(world, cell) ? [] : policyRows(messages, solved.hard, t, cell),
    steps:
      isInference && !isWall(world, cell) ? bayesSteps(messages, forwards(messages), t, cell, action) : null,
  };
}
