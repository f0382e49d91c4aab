import { type BackwardMessages, backwardMessages } from "../../control/backwardMessages.ts";
import type { Backup } from "../../control/controlProblem.ts";
import type { Gridworld } from "../../control/gridworld.ts";
import { type PolicyReturn, policyReturn } from "../../control/policyReturn.ts";
import { sampleReturns } from "../../control/sampleReturns.ts";
import { stateMarginals } from "../../control/stateMarginals.ts";
import { Rng } from "../../math/rng.ts";
import { RunningMoments } from "../../math/runningMoments.ts";
import { problemOf } from "../../gridworld/problemOf.ts";
import type { Values } from "./params.ts";

/** One monkey on the map: what it believes that it will collect, and what it does collect. */
export interface Walker {
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
}

export interface Bridge {
  readonly world: Gridworld;
  readonly horizon: number;
  readonly optimistic: Walker;
  readonly causal: Walker;
}

/** Most cells × times that are walked through: half a second of work. */
const MOST_STEPS = 100_000;

const keys = [
  ...(["slip", "temperature", "horizon", "stepCost", "mudCost", "pitCost", "map"] as const),
  ...(["lives", "seed"] as const),
];
let last: { readonly key: string; readonly bridge: Bridge } | null = null;

/**
 * Both monkeys on the map. The last is kept: the lottery's knobs, another time or another cell need no new one.
 *
 * @throws RangeError for a map and a horizon that are too much together.
 */
export function bridgeOf(values: Values): Bridge {
  const key = keys.map((name) => values[name]).join(" ");
  if (last?.key === key) return last.bridge;
  const bridge = solve(values);
  last = { key, bridge };
  return bridge;
}

function solve(values: Values): Bridge {
  const { world, horizon } = problemOf({ ...values, uniformPrior: "counted" });
  if (world.open.length * horizon > MOST_STEPS)
    throw new RangeError(
      `${world.open.length} open cells over ${horizon} steps are too many to walk through here. Shorten the horizon or cut the map.`,
    );
  return { world, horizon, optimistic: walk(values, "optimistic"), causal: walk(values, "causal") };
}

function walk(values: Values, backup: Backup): Walker {
  const problem = problemOf({ ...values, uniformPrior: "counted", backup });
  const { world, horizon } = problem;
  const messages = backwardMessages(problem);
  const returns = sampleReturns(messages, Rng.of(values.seed, `lives ${backup}`), values.lives);
  const moments = new RunningMoments();
  moments.push(returns);
  const places = stateMarginals(messages, "true");
  const visits = new Float64Array(world.states);
  places.forEach((probability, i) => (visits[i % world.states] += probability));
  const exact = policyReturn(messages, "true");
  return {
    messages,
    exact,
    believed: backup === "causal" ? exact : policyReturn(messages, "posterior"),
    returns,
    mean: moments.mean,
    standardError: moments.standardError,
    visits,
    arrives: world.goals.reduce((sum, goal) => sum + places[(horizon - 1) * world.states + goal], 0),
  };
}
