import { actionNames } from "../../control/mdp.ts";
import { formatPath } from "../../control/path.ts";
import type { Table } from "../../frame/contract.ts";
import { cellName } from "../../gridworld/cellParam.ts";
import { mistakes } from "../../control/mistakes.ts";
import type { ScoredPath } from "../../control/scoredPath.ts";
import type { Monkeys } from "./model.ts";

const nats = { unit: "nats" };

/** Every number drawn by the figure `monkey`. */
export function tables(result: Monkeys): readonly Table[] {
  return [
    trajectory(
      "trajectory",
      "Your path, step by step; logProbability is what the step adds.",
      result.path,
      result,
    ),
    posteriorTable(result),
    mistakesTable(result),
    scoreTable(result),
    trajectory("optimal", "The path without mistakes.", result.optimal, result),
    monkeysTable(result),
  ];
}

function trajectory(name: string, caption: string, { steps }: ScoredPath, { world }: Monkeys): Table {
  return {
    name,
    caption,
    columns: [
      { name: "t", unit: "steps" },
      { name: "row" },
      { name: "column" },
      { name: "action" },
      { name: "reward", ...nats },
      { name: "logProbability", ...nats, extended: true },
    ],
    rows: steps.map(({ t, state, action, reward, logProbability }) => [
      t,
      Math.floor(state / world.columns),
      state % world.columns,
      actionNames[action],
      reward,
      logProbability,
    ]),
  };
}

function posteriorTable({ belief, world }: Monkeys): Table {
  return {
    name: "posterior",
    caption:
      "Which goal (row,column) and which temperature it was, from your path; all pairs were equally probable before.",
    columns: [{ name: "goal" }, { name: "temperature", ...nats }, { name: "probability" }],
    rows: (belief.joint ?? []).map(({ goal, temperature, probability }) => [
      cellName(world.columns, goal),
      temperature,
      probability,
    ]),
  };
}

function mistakesTable(result: Monkeys): Table {
  return {
    name: "mistakes",
    caption: "What each step of your path costs beside the best action there: max Q − Q.",
    columns: [
      { name: "t", unit: "steps" },
      { name: "action" },
      { name: "best" },
      { name: "advantage", ...nats, extended: true },
      { name: "cost", ...nats, extended: true },
    ],
    rows: mistakes(result.messages, result.path).map(({ t, action, best, advantage, cost }) => [
      t,
      actionNames[action],
      actionNames[best],
      advantage,
      cost,
    ]),
  };
}

function scoreTable({ path, optimal, optimalStart, rank, optimalRank, troop, ahead, shift }: Monkeys): Table {
  const n = path.actions.length;
  const mean = (of: (monkey: (typeof troop.monkeys)[number]) => number) =>
    troop.monkeys.reduce((sum, monkey) => sum + of(monkey), 0) / troop.monkeys.length;
  return {
    name: "score",
    caption: `Your path of ${n} steps as a beginning, beside the path without mistakes and the monkeys; ranks among all ${n}-step beginnings, empty where they cannot be counted.`,
    columns: [{ name: "name" }, { name: "value", extended: true }],
    rows: [
      ["logProbability", path.logProbability],
      ["reward", path.reward],
      ["logProbabilityOfOptimal", optimalStart.logProbability],
      ["rewardOfOptimal", optimalStart.reward],
      ["rewardOfOptimalToTheEnd", optimal.reward],
      ["beginnings", rank?.total ?? null],
      ["betterThanPath", rank?.better ?? null],
      ["equalToPath", rank?.equal ?? null],
      ["betterThanOptimal", optimalRank?.better ?? null],
      ["monkeys", troop.monkeys.length],
      ["monkeysAhead", ahead],
      ["monkeysAtGoal", troop.arrived],
      ["exactlyAtGoal", troop.exactlyArrived],
      ["meanRewardOfMonkeys", mean(({ totalReward }) => totalReward)],
      ["meanLogProbabilityOfMonkeys", mean(({ logProbability }) => logProbability)],
      ["logEvidence", shift.logEvidence.shifted],
      ["logEvidenceWithoutShift", shift.logEvidence.plain],
      ["logProbabilityWithoutShift", shift.logProbability.plain],
      ["largestChangeOfPolicy", shift.policyChange],
    ],
  };
}

function monkeysTable({ troop, world }: Monkeys): Table {
  return {
    name: "monkeys",
    caption: "The sampled monkeys: their actions as letters, and the cells that they pass, row,column.",
    columns: [
      { name: "monkey" },
      { name: "path" },
      { name: "cells" },
      { name: "totalReward", ...nats },
      { name: "logProbability", ...nats, extended: true },
    ],
    rows: troop.monkeys.map(({ states, actions, totalReward, logProbability }, i) => [
      i + 1,
      formatPath(actions),
      Array.from(states, (s) => cellName(world.columns, s)).join(" "),
      totalReward,
      logProbability,
    ]),
  };
}
