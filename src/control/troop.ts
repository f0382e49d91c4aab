import type { BackwardMessages } from "./backwardMessages.ts";
import { type SampledTrajectory, sampleTrajectory } from "./sampleTrajectory.ts";
import { logProbabilityOf } from "./scoreTrajectory.ts";
import { stateMarginals } from "./stateMarginals.ts";
import { Rng } from "../math/rng.ts";

/** One sampled monkey. */
export interface Monkey extends SampledTrajectory {
  /** log p that a trajectory begins with this one's first steps, as many as the drawn path has. */
  readonly logProbability: number;
  readonly arrives: boolean;
}

/** Monkeys sampled from p(τ|O_{1:T}), and the share of them at a goal at T beside the exact one. */
export interface Troop {
  readonly monkeys: readonly Monkey[];
  readonly arrived: number;
  readonly exactlyArrived: number;
}

/**
 * Samples monkeys that follow the inferred policy, in the world that they believe in.
 *
 * @param steps of how many first steps the probability is asked.
 */
export function sampleTroop(messages: BackwardMessages, count: number, seed: number, steps: number): Troop {
  const { world, horizon } = messages.problem;
  const rng = Rng.of(seed, "monkeys");
  const goals = new Set(world.goals);
  const monkeys = Array.from({ length: count }, (): Monkey => {
    const sampled = sampleTrajectory(messages, rng);
    const beginning = {
      states: sampled.states.subarray(0, steps),
      actions: sampled.actions.subarray(0, steps),
    };
    return {
      ...sampled,
      logProbability: logProbabilityOf(messages, beginning),
      arrives: goals.has(sampled.states[horizon - 1]),
    };
  });
  const last = stateMarginals(messages, "posterior").subarray((horizon - 1) * world.states);
  return {
    monkeys,
    arrived: monkeys.filter(({ arrives }) => arrives).length / count,
    exactlyArrived: world.goals.reduce((sum, goal) => sum + last[goal], 0),
  };
}
