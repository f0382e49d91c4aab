import { logSumExp } from "../math/logSumExp.ts";
import type { ControlProblem } from "./controlProblem.ts";
import { type GoalBelief, goalPosterior } from "./goalPosterior.ts";
import type { Gridworld } from "./gridworld.ts";
import type { Trajectory } from "./path.ts";

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
  /** p(goal|the first n steps), n = 0 … N: a row for each n. */
  readonly ofGoalAfter: readonly (readonly number[])[];
  /** Whether any hypothesis allows the path at all. */
  readonly possible: boolean;
}

/** The posterior over goal and temperature on a grid of both, uniform before the path was seen. */
export function beliefOf(
  problem: ControlProblem<Gridworld>,
  path: Trajectory,
  suspects: "marked" | "cells",
): Belief {
  const { world, horizon } = problem;
  const goals = suspects === "marked" ? world.goals : [...world.open];
  const work = world.states * horizon * goals.length * suspectedTemperatures.length;
  if (work > MOST_WORK)
    return { goals, joint: null, ofGoal: [], ofTemperature: [], ofGoalAfter: [], possible: true };
  const joint = goalPosterior(problem, path, goals, suspectedTemperatures);
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
    ofGoalAfter: Array.from({ length: path.actions.length + 1 }, (_, n) => ofGoalAfter(joint, n)),
    possible: ofTemperature.some((p) => p > 0),
  };
}

/** p(goal|the first n steps) ∝ Σ_τ p(the first n steps|goal, τ); all 0 where no hypothesis allows them. */
function ofGoalAfter(joint: readonly GoalBelief[], n: number): readonly number[] {
  const perGoal = suspectedTemperatures.length;
  const logs = joint.map(({ beginnings }) => beginnings[n]);
  const total = logSumExp(logs);
  return Array.from({ length: logs.length / perGoal }, (_, i) =>
    total === Number.NEGATIVE_INFINITY
      ? 0
      : Math.exp(logSumExp(logs.slice(i * perGoal, (i + 1) * perGoal)) - total),
  );
}

/** Goals that there is room to tell of. */
const MOST_TOLD = 4;

/** The goals that are told of, each with its place among all: in the map's order, or of many the likeliest first. */
export function likeliestGoals({
  goals,
  ofGoal,
}: Belief): readonly { readonly goal: number; readonly i: number }[] {
  const all = goals.map((goal, i) => ({ goal, i }));
  if (goals.length <= MOST_TOLD) return all;
  return all.toSorted((a, b) => ofGoal[b.i] - ofGoal[a.i]).slice(0, MOST_TOLD);
}

const fractions: Readonly<Record<number, string>> = { 0.125: "⅛", 0.25: "¼", 0.5: "½" };

/** A suspected temperature in a sign or two. */
export const temperatureName = (tau: number): string => fractions[tau] ?? String(tau);
