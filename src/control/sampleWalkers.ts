import { type BackwardMessages, backwardMessages } from "./backwardMessages.ts";
import type { ControlProblem } from "./controlProblem.ts";
import { type Gridworld, withGoals } from "./gridworld.ts";
import type { Trajectory } from "./path.ts";
import { sampleTrajectory } from "./sampleTrajectory.ts";
import { type Rng, uniform } from "../math/rng.ts";

/** A monkey on its way to one of the goals, which it alone knows. */
export interface SecretWalker extends Trajectory {
  readonly goal: number;
}

/** Most cells × times × walkers that are gone through while a knob is dragged. */
const MOST_WORK = 2_000_000;

/**
 * Monkeys that each pick one of the map's goals, all equally likely, and walk there by the inferred policy, as far as the
 * goal or the horizon. None where map and horizon are too much together.
 *
 * @param problem its temperature is the monkeys'.
 */
export function sampleWalkers(
  problem: ControlProblem<Gridworld>,
  count: number,
  rng: Rng,
): readonly SecretWalker[] {
  const { world, horizon } = problem;
  if (world.states * horizon * count > MOST_WORK) return [];
  const known = new Map<number, BackwardMessages>();
  return Array.from({ length: count }, () => {
    const goal = world.goals[Math.floor(uniform(rng) * world.goals.length)];
    const messages = known.get(goal) ?? backwardMessages({ ...problem, world: withGoals(world, [goal]) });
    known.set(goal, messages);
    const { states, actions } = sampleTrajectory(messages, rng);
    const steps = states.includes(goal) ? states.indexOf(goal) : horizon;
    return { goal, states: states.subarray(0, steps), actions: actions.subarray(0, steps) };
  });
}
