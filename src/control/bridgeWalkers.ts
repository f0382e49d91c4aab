import { type BackwardMessages, backwardMessages, valuesAt } from "./backwardMessages.ts";
import type { Backup, ControlProblem } from "./controlProblem.ts";
import type { Gridworld } from "./gridworld.ts";
import { type PolicyReturn, policyReturn } from "./policyReturn.ts";
import { sampleReturns } from "./sampleReturns.ts";
import { stateMarginals } from "./stateMarginals.ts";
import { type Steps, stepwise } from "../math/stepwise.ts";
import { keyOf, rememberLast } from "../math/rememberLast.ts";
import { Rng } from "../math/rng.ts";
import { RunningMoments } from "../math/runningMoments.ts";
import { type GridworldSettings, problemOf, settingNames } from "./gridworldProblem.ts";

/** One monkey on the map: what it believes that it will collect, and what it does collect. */
export interface Walker {
  readonly problem: ControlProblem<Gridworld>;
  readonly messages: BackwardMessages;
  /** Exactly, in the true world and in the one that it believes in. */
  readonly exact: PolicyReturn;
  readonly believed: PolicyReturn;
  /** What each simulated life collected. */
  readonly returns: Float64Array;
  readonly mean: number;
  /** Standard error of the mean, estimated from the lives. */
  readonly standardError: number;
  /** Expected steps that it spends on each cell, t = 1 … T, in the true world. */
  readonly visits: Float64Array;
  /** How likely it is at a goal at t = T. */
  readonly arrives: number;
  /** V_1 of the start, nats: τ log p(O_{1:T}) of the optimist. */
  readonly startValue: number;
}

export interface Bridge {
  readonly world: Gridworld;
  readonly horizon: number;
  readonly optimistic: Walker;
  readonly causal: Walker;
}

/** A gridworld, and how many lives of T steps each monkey lives in it. */
export interface BridgeSettings extends Omit<GridworldSettings, "backup"> {
  readonly lives: number;
  readonly seed: number;
}

/** Most cells × times that are walked through: half a second of work. */
const MOST_STEPS = 100_000;

const names = [...settingNames.filter((name) => name !== "backup"), ...(["lives", "seed"] as const)];

/**
 * Both monkeys on the map. The last are kept: another time or another cell needs no new ones.
 *
 * @throws RangeError for a map and a horizon that are too much together.
 */
export const bridgeOf = stepwise(function* (settings: BridgeSettings): Steps<Bridge> {
  const optimistic = optimisticWalker(settings);
  yield;
  const causal = causalWalker(settings);
  yield;
  const { world, horizon } = optimistic.problem;
  return { world, horizon, optimistic, causal };
});

const optimisticWalker = walkerOf("optimistic");
const causalWalker = walkerOf("causal");

function walkerOf(backup: Backup): (settings: BridgeSettings) => Walker {
  return rememberLast(
    (settings: BridgeSettings) => keyOf(settings, names),
    (settings) => {
      const problem = problemOf({ ...settings, backup });
      const { world, horizon } = problem;
      if (world.open.length * horizon > MOST_STEPS)
        throw new RangeError(
          `${world.open.length} open cells over ${horizon} steps are too many to walk through here. Shorten the horizon or cut the map.`,
        );
      return walk(problem, settings);
    },
  );
}

function walk(problem: ControlProblem<Gridworld>, { lives, seed }: BridgeSettings): Walker {
  const { world, horizon, backup } = problem;
  const messages = backwardMessages(problem);
  const returns = sampleReturns(messages, Rng.of(seed, `lives ${backup}`), lives);
  const moments = new RunningMoments();
  moments.push(returns);
  const places = stateMarginals(messages, "true");
  const visits = new Float64Array(world.states);
  places.forEach((probability, i) => (visits[i % world.states] += probability));
  const exact = policyReturn(messages, "true");
  return {
    problem,
    messages,
    exact,
    believed: backup === "causal" ? exact : policyReturn(messages, "posterior"),
    returns,
    mean: moments.mean,
    standardError: moments.standardError,
    visits,
    arrives: world.goals.reduce((sum, goal) => sum + places[(horizon - 1) * world.states + goal], 0),
    startValue: valuesAt(messages, 1)[world.start],
  };
}
