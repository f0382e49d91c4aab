import { policyAt, valuesAt } from "../../control/backwardMessages.ts";
import { monkeyNames } from "../../control/actionPriors.ts";
import type { Table } from "../../frame/contract.ts";
import { column, nats, table } from "../../frame/tables.ts";
import { placeName } from "../../gridworld/cellParam.ts";
import { actionTable, cellTable, oneTime, timesInTables } from "../../gridworld/gridTables.ts";
import type { ActionPrior } from "./model.ts";

/** Every number drawn by the figure `action-prior`. */
export function tables(result: ActionPrior): readonly Table[] {
  const { world, horizon, messages, policies, t, cell, rows, shift, apart, arrives } = result;
  const shown = oneTime(world, t);
  const fiveOf = (name: "uniform" | "withoutLog") =>
    column(name, (_: number, s: number) => policies[name].subarray(5 * s, 5 * s + 5));
  return [
    actionTable(
      "policies",
      "The probability of every action, with the prior in the backup and with it in the reward.",
      timesInTables(world, horizon, t),
      (["withPrior", "withReward"] as const).map((name) =>
        column(name, (time: number, s: number) => policyAt(messages[name], time, s)),
      ),
    ),
    actionTable(
      "besides",
      `The probability of every action at t = ${t} without a preference, and with the log forgotten.`,
      shown,
      [fiveOf("uniform"), fiveOf("withoutLog")],
    ),
    cellTable(
      "values",
      `V of every cell at t = ${t}, by each computation.`,
      shown,
      monkeyNames.map((name) => nats(name, (time: number) => valuesAt(messages[name], time))),
    ),
    table(
      "actions",
      `The actions in ${placeName(world.columns, cell)} at t = ${t}: prior as given and as a probability, τ log p, then Q and policy with the prior in the backup and in the reward, and the policy with the log forgotten.`,
      rows,
      [
        "action",
        nats("given"),
        "p",
        nats("pay"),
        nats("Q"),
        nats("rewardQ"),
        "withPrior",
        "withReward",
        "withoutLog",
      ],
    ),
    table(
      "monkeys",
      "How far each policy is from the one with the prior in the backup, at most, over all times, cells and actions; and how likely each monkey is at a goal at t = T.",
      monkeyNames.map((monkey) => ({ monkey, apart: apart[monkey], arrives: arrives[monkey] })),
      ["monkey", "apart", "arrives"],
    ),
    table(
      "shift",
      `V of the framed cell at t = ${t} with the uniform prior counted and ignored, −τ (T − t + 1) log 5, and the furthest from it over all times and cells.`,
      [shift],
      [nats("counted"), nats("ignored"), nats("predicted"), nats("furthest")],
    ),
  ];
}
