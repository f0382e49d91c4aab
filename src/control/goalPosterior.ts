import { logSumExp } from "../math/logSumExp.ts";
import { backwardMessages, logEvidence } from "./backwardMessages.ts";
import { checkTemperature, type ControlProblem } from "./controlProblem.ts";
import { type Gridworld, withGoals } from "./gridworld.ts";
import type { Trajectory } from "./path.ts";
import { scoreTrajectory } from "./scoreTrajectory.ts";

/** One hypothesis about the monkey, and how much the path speaks for it. */
export interface GoalBelief {
  readonly goal: number;
  readonly temperature: number;
  /** log p(path | goal, τ). */
  readonly logLikelihood: number;
  /** The same of its first n steps, n = 0 … N. */
  readonly beginnings: Float64Array;
  /** log p(O_{1:T}; goal, τ): how well a monkey of that kind does before a step is seen. */
  readonly logEvidence: number;
  /** p(goal, τ | path), the prior being uniform over the grid. */
  readonly probability: number;
}

/**
 * Inference the other way (lecture 4.1): from a path, which goal and which temperature was it? Exact on a grid of both,
 *
 *     p(g, τ | path) ∝ p(path | O_{1:T}; g, τ)
 *
 * with one backward pass for each pair. Probabilities are all 0 if no hypothesis allows the path.
 *
 * @param problem its temperature and its world's goals are replaced.
 * @param goals cells that may have been the goal, the only one; none of them a wall.
 */
export function goalPosterior(
  problem: ControlProblem<Gridworld>,
  path: Trajectory,
  goals: readonly number[],
  temperatures: readonly number[],
): readonly GoalBelief[] {
  temperatures.forEach(checkTemperature);
  const beliefs = goals.flatMap((goal) => {
    const world = withGoals(problem.world, [goal]);
    return temperatures.map((temperature) => {
      const messages = backwardMessages({ ...problem, world, temperature });
      const beginnings = new Float64Array(path.actions.length + 1);
      scoreTrajectory(messages, path).forEach(({ logProbability }, i) => {
        beginnings[i + 1] = beginnings[i] + logProbability;
      });
      return {
        goal,
        temperature,
        logLikelihood: beginnings[path.actions.length],
        beginnings,
        logEvidence: logEvidence(messages),
      };
    });
  });
  const total = logSumExp(beliefs.map((belief) => belief.logLikelihood));
  return beliefs.map((belief) => ({
    ...belief,
    probability: total === Number.NEGATIVE_INFINITY ? 0 : Math.exp(belief.logLikelihood - total),
  }));
}
