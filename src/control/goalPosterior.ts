import { logSumExp } from "../math/logSumExp.ts";
import { backwardMessages } from "./backwardMessages.ts";
import { checkTemperature, type ControlProblem } from "./controlProblem.ts";
import { type Gridworld, withGoals } from "./gridworld.ts";
import type { Trajectory } from "./path.ts";
import { logProbabilityOf } from "./scoreTrajectory.ts";

/** One hypothesis about the monkey, and how much the path speaks for it. */
export interface GoalBelief {
  readonly goal: number;
  readonly temperature: number;
  /** log p(path | goal, τ). */
  readonly logLikelihood: number;
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
 * @param prepare what is done to the world of each goal before it is solved: other rewards, for instance.
 */
export function goalPosterior(
  problem: ControlProblem<Gridworld>,
  path: Trajectory,
  goals: readonly number[],
  temperatures: readonly number[],
  prepare: (world: Gridworld) => Gridworld = (world) => world,
): readonly GoalBelief[] {
  temperatures.forEach(checkTemperature);
  const beliefs = goals.flatMap((goal) => {
    const world = prepare(withGoals(problem.world, [goal]));
    return temperatures.map((temperature) => {
      const messages = backwardMessages({ ...problem, world, temperature });
      return { goal, temperature, logLikelihood: logProbabilityOf(messages, path) };
    });
  });
  const total = logSumExp(beliefs.map((belief) => belief.logLikelihood));
  return beliefs.map((belief) => ({
    ...belief,
    probability: total === Number.NEGATIVE_INFINITY ? 0 : Math.exp(belief.logLikelihood - total),
  }));
}
