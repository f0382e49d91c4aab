import type { BackwardMessages } from "./backwardMessages.ts";
import type { Trajectory } from "./path.ts";
import { type ScoredStep, scoreTrajectory } from "./scoreTrajectory.ts";

/** A path with what the monkey of the messages makes of it. */
export interface ScoredPath extends Trajectory {
  readonly steps: readonly ScoredStep[];
  /** Where its last step lands if it does not slip. */
  readonly end: number;
  readonly reward: number;
  /** log p that a trajectory begins so, given that all is optimal. */
  readonly logProbability: number;
}

/** Scores a path, or the beginning of one. */
export function scoredPath(messages: BackwardMessages, path: Trajectory): ScoredPath {
  const { world } = messages.problem;
  const steps = scoreTrajectory(messages, path);
  const last = steps.at(-1);
  return {
    ...path,
    steps,
    end: last ? world.landing[5 * last.state + last.action] : world.start,
    reward: steps.reduce((sum, { reward }) => sum + reward, 0),
    logProbability: steps.reduce((sum, step) => sum + step.logProbability, 0),
  };
}

/** The first n steps of a path. */
export const beginning = ({ states, actions }: Trajectory, n: number): Trajectory => ({
  states: states.subarray(0, n),
  actions: actions.subarray(0, n),
});
