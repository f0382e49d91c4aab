import type { ControlProblem } from "./controlProblem.ts";
import { type GoalBelief, goalPosterior } from "./goalPosterior.ts";
import type { Gridworld } from "./gridworld.ts";
import type { Trajectory } from "./path.ts";
import { shiftRewards } from "./shiftRewards.ts";

/** The temperatures that are suspected: each twice the one before. */
export const suspectedTemperatures = [0.125, 0.25, 0.5, 1, 2, 4, 8, 16] as const;

/** Most cells × times × hypotheses that are gone through while a knob is dragged. */
const MOST_WORK = 12_000_000;

/** What a path tells of whoever walked it. */
export interface Belief {
  /** Suspected goals, as cells. */
  readonly goals: readonly number[];
  /** p(goal, τ|path), the temperatures of the first goal first; null where there are too many to work out. */
  readonly joint: readonly GoalBelief[] | null;
  /** p(goal|path) and p(τ|path). */
  readonly ofGoal: readonly number[];
  readonly ofTemperature: readonly number[];
  /** Whether any hypothesis allows the path at all. */
  readonly possible: boolean;
}

/**
 * The posterior over goal and temperature on a grid of both, uniform before the path was seen.
 *
 * @param shift what is added to every reward, under every hypothesis.
 */
export function beliefOf(
  problem: ControlProblem<Gridworld>,
  path: Trajectory,
  suspects: "marked" | "cells",
  shift: number,
): Belief {
  const { world, horizon } = problem;
  const goals = suspects === "marked" ? world.goals : [...world.open];
  const work = world.states * horizon * goals.length * suspectedTemperatures.length;
  if (work > MOST_WORK) return { goals, joint: null, ofGoal: [], ofTemperature: [], possible: true };
  const joint = goalPosterior(problem, path, goals, suspectedTemperatures, (w) => shiftRewards(w, shift));
  const total = (of: (belief: GoalBelief) => boolean) =>
    joint.filter(of).reduce((sum, { probability }) => sum + probability, 0);
  const ofTemperature = suspectedTemperatures.map((temperature) =>
    total((b) => b.temperature === temperature),
  );
  return {
    goals,
    joint,
    ofGoal: goals.map((goal) => total((b) => b.goal === goal)),
    ofTemperature,
    possible: ofTemperature.some((p) => p > 0),
  };
}
