import { actionNames } from "../../control/mdp.ts";
import { mistakes } from "../../control/mistakes.ts";
import { formatPath, type Trajectory } from "../../control/path.ts";
import type { ScoredPath } from "../../control/scoredPath.ts";
import type { Table } from "../../frame/contract.ts";
import { column, extended, nats, steps, table, valueTable } from "../../frame/tables.ts";
import { cellName } from "../../gridworld/cellParam.ts";
import { placeColumns } from "../../gridworld/gridTables.ts";
import type { Monkeys } from "./model.ts";

/** Every number drawn by the figure `monkey`. */
export const tables = (result: Monkeys): readonly Table[] => [
  trajectory(
    "trajectory",
    "Your path, step by step; logProbability is what the step adds.",
    result.path,
    result,
  ),
  costs(result),
  score(result),
  trajectory("optimal", "The path without mistakes.", result.optimal, result),
  monkeys(result),
];

type Step = ScoredPath["steps"][number];

const trajectory = (name: string, caption: string, { steps: taken }: ScoredPath, { world }: Monkeys): Table =>
  table(name, caption, taken, [
    steps("t"),
    ...placeColumns(world, ({ state }: Step) => state),
    column("action", ({ action }) => actionNames[action]),
    nats("reward"),
    extended(nats("logProbability")),
  ]);

const costs = ({ messages, path }: Monkeys): Table =>
  table(
    "mistakes",
    "What each step of your path costs beside the best action there: max Q − Q.",
    mistakes(messages, path),
    [
      steps("t"),
      column("action", ({ action }) => actionNames[action]),
      column("best", ({ best }) => actionNames[best]),
      extended(nats("advantage")),
      extended(nats("cost")),
    ],
  );

function score({ path, optimal, optimalStart, rank, optimalRank, troop, ahead, shift }: Monkeys): Table {
  const n = path.actions.length;
  const mean = (of: (monkey: (typeof troop.monkeys)[number]) => number) =>
    troop.monkeys.reduce((sum, monkey) => sum + of(monkey), 0) / troop.monkeys.length;
  return valueTable(
    "score",
    `Your path of ${n} steps as a beginning, beside the path without mistakes and the monkeys; ranks among all ${n}-step beginnings, empty where they cannot be counted.`,
    {
      logProbability: path.logProbability,
      reward: path.reward,
      logProbabilityOfOptimal: optimalStart.logProbability,
      rewardOfOptimal: optimalStart.reward,
      rewardOfOptimalToTheEnd: optimal.reward,
      beginnings: rank?.total ?? null,
      betterThanPath: rank?.better ?? null,
      equalToPath: rank?.equal ?? null,
      betterThanOptimal: optimalRank?.better ?? null,
      monkeys: troop.monkeys.length,
      monkeysAhead: ahead,
      monkeysAtGoal: troop.arrived,
      exactlyAtGoal: troop.exactlyArrived,
      meanRewardOfMonkeys: mean(({ totalReward }) => totalReward),
      meanLogProbabilityOfMonkeys: mean(({ logProbability }) => logProbability),
      logEvidence: shift.logEvidence.shifted,
      logEvidenceWithoutShift: shift.logEvidence.plain,
      logProbabilityWithoutShift: shift.logProbability.plain,
      largestChangeOfPolicy: shift.policyChange,
    },
    extended(column("value")),
  );
}

const monkeys = ({ troop, world }: Monkeys): Table =>
  table(
    "monkeys",
    "The sampled monkeys: their actions as letters, and the cells that they pass, row,column.",
    troop.monkeys,
    [
      column("monkey", (_: Trajectory, i: number) => i + 1),
      column("path", ({ actions }) => formatPath(actions)),
      column("cells", ({ states }) => Array.from(states, (s) => cellName(world.columns, s)).join(" ")),
      nats("totalReward"),
      extended(nats("logProbability")),
    ],
  );
