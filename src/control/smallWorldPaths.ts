import { actionValuesAt, type BackwardMessages, backwardMessages, logEvidence } from "./backwardMessages.ts";
import type { ControlProblem } from "./controlProblem.ts";
import { forEachTrajectory } from "./enumerate.ts";
import { successors } from "./mdp.ts";
import { intendedTrajectory, type Trajectory } from "./path.ts";
import type { PathRank } from "./pathRank.ts";
import { logProbabilityOf } from "./scoreTrajectory.ts";
import { type Steps, stepwise } from "../math/stepwise.ts";
import { logSumExp } from "../math/logSumExp.ts";
import { cutOut } from "./smallWorld.ts";
import { shiftRewards } from "./shiftRewards.ts";

/** A small world around the start, in which all trajectories can be gone through, and the path's first steps in it. */
export interface SmallWalk {
  readonly messages: BackwardMessages;
  readonly path: Trajectory;
  readonly size: string;
}

/** Steps of the path that are looked at in the small world. */
const FIRST = 4;

/** Cuts the surroundings of the start out of a problem and takes the path's first actions there. */
export function smallWalk(
  problem: Parameters<typeof cutOut>[0],
  actions: Uint8Array,
  shift: number,
): SmallWalk {
  const { problem: cut, size } = cutOut(problem, problem.world.start);
  const world = shiftRewards(cut.world, shift);
  const first = actions.subarray(0, Math.min(FIRST, cut.horizon));
  return { messages: backwardMessages({ ...cut, world }), path: intendedTrajectory(world, first), size };
}

/** Σ p(τ|O_{1:T}) over all trajectories: 1. */
export const sumOverAll = stepwise(function* ({ messages }: SmallWalk): Steps<number> {
  const logs: number[] = [];
  yield* forEachTrajectory.steps(messages.problem, (trajectory) =>
    logs.push(logProbabilityOf(messages, trajectory)),
  );
  return Math.exp(logSumExp(logs));
});

/** log p(the path begins so|O_{1:T}) from the model alone: the share of all weight that has this beginning. */
export function enumeratedBeginning(problem: ControlProblem, path: Trajectory): number {
  const all: number[] = [];
  const mine: number[] = [];
  forEachTrajectory(problem, ({ states, actions, logWeight }) => {
    all.push(logWeight);
    if (path.actions.every((action, i) => actions[i] === action && states[i] === path.states[i]))
      mine.push(logWeight);
  });
  return logSumExp(mine) - logSumExp(all);
}

/** The rank of the path by sorting all paths of its length; for worlds where nothing slips. */
export function sortedRank({ messages, path }: SmallWalk): PathRank {
  const { world } = messages.problem;
  const own = logProbabilityOf(messages, path);
  const steps = path.actions.length;
  const total = 5 ** steps;
  const tie = 1e-7 / messages.problem.temperature;
  let [better, equal] = [0, 0];
  for (let i = 0; i < total; i++) {
    const actions = path.actions.map((_, k) => Math.floor(i / 5 ** k) % 5);
    const difference = logProbabilityOf(messages, intendedTrajectory(world, actions)) - own;
    if (Math.abs(difference) <= (steps + 1) * tie) equal++;
    else if (difference > 0) better++;
  }
  return { better, equal, total };
}

/**
 * log p(a beginning|O_{1:T}) as its weight over the evidence, without any policy; optimistic, or nothing slips:
 *
 *     Σ_{t<n} [log p(a_t) + r(s_t,a_t)/τ + log p(s_{t+1}|s_t,a_t)] + log p(a_n) + Q_n(s_n,a_n)/τ − V_1(s_1)/τ
 */
export function weightOverEvidence(messages: BackwardMessages, { states, actions }: Trajectory): number {
  const { world, temperature, logWeights } = messages.problem;
  const n = actions.length;
  if (n === 0) return 0;
  let log = logWeights[actions[n - 1]] - logEvidence(messages);
  log += actionValuesAt(messages, n, states[n - 1])[actions[n - 1]] / temperature;
  for (let i = 0; i < n - 1; i++) {
    const next = successors(world, states[i], actions[i]).find(({ state }) => state === states[i + 1]);
    log += logWeights[actions[i]] + world.reward[5 * states[i] + actions[i]] / temperature;
    log += Math.log(next?.probability ?? 0);
  }
  return log;
}
