import { type BackwardMessages, backwardMessages, policyAt } from "./backwardMessages.ts";
import { controlProblem, normalizedPrior, rewardWithPrior } from "./controlProblem.ts";
import type { Gridworld } from "./gridworld.ts";
import { actionCount } from "./mdp.ts";
import { stateMarginals } from "./stateMarginals.ts";
import { type GridworldSettings, problemOf, settingNames } from "./gridworldProblem.ts";
import { rememberLast, keyOf } from "../math/rememberLast.ts";

/** Where each of the four monkeys has its prior: nowhere, in the backup, in the reward, there by mistake without its log. */
export const monkeyNames = ["uniform", "withPrior", "withReward", "withoutLog"] as const;
export type MonkeyName = (typeof monkeyNames)[number];

/** Something for each of them. */
export const forEachMonkey = <T>(make: (name: MonkeyName) => T): Readonly<Record<MonkeyName, T>> => ({
  uniform: make("uniform"),
  withPrior: make("withPrior"),
  withReward: make("withReward"),
  withoutLog: make("withoutLog"),
});

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

/** A gridworld, and five logs of the action prior, up to a constant. */
export interface PriorSettings extends GridworldSettings {
  readonly given: readonly number[];
}

/**
 * All solutions. The last are kept: another time or another cell needs no new ones.
 *
 * @throws RangeError for a map and a horizon that are too much together.
 */
export const priorsOf = rememberLast(
  (settings: PriorSettings) => keyOf(settings, [...settingNames, "given"]),
  solve,
);

function solve({ given, ...grid }: PriorSettings): Priors {
  const { world, horizon, temperature, backup } = problemOf(grid);
  if (world.open.length * horizon > MOST_STEPS)
    throw new RangeError(
      `${world.open.length} open cells over ${horizon} steps are too many to solve four times. Shorten the horizon or cut the map.`,
    );
  const logPrior = normalizedPrior(given);
  const { uniformPrior } = grid;
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
