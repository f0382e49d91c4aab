import { type BackwardMessages, backwardMessages, policyAt } from "../../control/backwardMessages.ts";
import { controlProblem, normalizedPrior, rewardWithPrior } from "../../control/controlProblem.ts";
import type { Gridworld } from "../../control/gridworld.ts";
import { actionCount } from "../../control/mdp.ts";
import { stateMarginals } from "../../control/stateMarginals.ts";
import { readList } from "../../knobs/lists.ts";
import { gridworldParams } from "../../gridworld/gridworldParams.ts";
import { problemOf } from "../../gridworld/problemOf.ts";
import { forEachMonkey, type MonkeyName } from "./monkeys.ts";
import type { Values } from "./params.ts";

/** Every monkey on the same map. */
export interface Priors {
  readonly world: Gridworld;
  readonly horizon: number;
  /** As the reader gave them, and as logs of probabilities. */
  readonly given: readonly number[];
  readonly logPrior: Float64Array;
  readonly messages: Readonly<Record<MonkeyName, BackwardMessages>>;
  /** The uniform prior left out: its V is the shifted one. */
  readonly ignored: BackwardMessages;
  /** The largest difference from the policy with the prior in the backup, over all times, cells and actions. */
  readonly apart: Readonly<Record<MonkeyName, number>>;
  /** How likely each is at a goal at t = T, in the true world. */
  readonly arrives: Readonly<Record<MonkeyName, number>>;
}

/** Most cells × times: half a second of work. */
const MOST_STEPS = 60_000;

const keys = [...(Object.keys(gridworldParams) as (keyof typeof gridworldParams)[]), "logPrior"] as const;
let last: { readonly key: string; readonly priors: Priors } | null = null;

/**
 * All solutions. The last is kept: another time or another cell needs no new one.
 *
 * @throws RangeError for a map and a horizon that are too much together.
 */
export function priorsOf(values: Values): Priors {
  const key = keys.map((name) => values[name]).join(" ");
  if (last?.key === key) return last.priors;
  const priors = solve(values);
  last = { key, priors };
  return priors;
}

function solve(values: Values): Priors {
  const { logPrior: list, ...grid } = values;
  const { world, horizon, temperature, backup } = problemOf(grid);
  if (world.open.length * horizon > MOST_STEPS)
    throw new RangeError(
      `${world.open.length} open cells over ${horizon} steps are too many to solve four times. Shorten the horizon or cut the map.`,
    );
  const given = readList(list);
  const logPrior = normalizedPrior(given);
  const { uniformPrior } = values;
  const plain = { horizon, temperature, backup, uniformPrior };
  const ignored = { ...plain, uniformPrior: "ignored" } as const;
  const unlogged = { ...world, reward: world.reward.map((r, i) => r + Math.exp(logPrior[i % actionCount])) };
  const paid = rewardWithPrior(world, logPrior, temperature);
  const messages = {
    uniform: backwardMessages(controlProblem(world, { ...plain, uniformPrior: "counted" })),
    withPrior: backwardMessages(controlProblem(world, { ...plain, logPrior })),
    withReward: backwardMessages(controlProblem(paid, plain)),
    withoutLog: backwardMessages(controlProblem(unlogged, ignored)),
  };
  return {
    world,
    horizon,
    given,
    logPrior,
    messages,
    ignored: backwardMessages(controlProblem(world, ignored)),
    apart: forEachMonkey((name) => furthest(messages[name], messages.withPrior)),
    arrives: forEachMonkey((name) => arrival(messages[name], world)),
  };
}

/** max |π − π′| over all times, cells and actions. */
function furthest(one: BackwardMessages, other: BackwardMessages): number {
  if (one === other) return 0;
  const { world, horizon } = one.problem;
  const [first, second] = [new Float64Array(actionCount), new Float64Array(actionCount)];
  let most = 0;
  for (let t = 1; t <= horizon; t++)
    for (const s of world.open) {
      policyAt(one, t, s, first);
      policyAt(other, t, s, second);
      for (let a = 0; a < actionCount; a++) most = Math.max(most, Math.abs(first[a] - second[a]));
    }
  return most;
}

function arrival(messages: BackwardMessages, { states, goals }: Gridworld): number {
  const places = stateMarginals(messages, "true");
  const at = (messages.problem.horizon - 1) * states;
  return goals.reduce((sum, goal) => sum + places[at + goal], 0);
}
