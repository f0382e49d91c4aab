import { policyAt, valuesAt } from "../../control/backwardMessages.ts";
import { columnOf, rowOf } from "../../control/gridworld.ts";
import { actionNames } from "../../control/mdp.ts";
import type { Cell, Table } from "../../ui/tables.ts";
import { placeName } from "../../gridworld/cellParam.ts";
import { timesInTables } from "../../gridworld/gridTables.ts";
import type { ActionPrior } from "./model.ts";
import { monkeyNames } from "../../control/actionPriors.ts";

const nats = (name: string) => ({ name, unit: "nats" });
const place = [{ name: "t", unit: "steps" }, { name: "row" }, { name: "column" }];

/** Every number drawn by the figure `action-prior`. */
export function tables(result: ActionPrior): readonly Table[] {
  const { world, horizon, messages, policies, t, cell, rows, shift, apart, arrives, given } = result;
  const { times, coverage } = timesInTables(world, horizon, t);
  const at = (time: number, s: number): Cell[] => [time, rowOf(world, s), columnOf(world, s)];
  const open = Array.from(world.open);
  return [
    {
      name: "policies",
      caption: `The probability of every action, with the prior in the backup and with it in the reward. ${coverage}`,
      columns: [...place, { name: "action" }, { name: "withPrior" }, { name: "withReward" }],
      rows: times.flatMap((time) =>
        open.flatMap((s) => {
          const [one, other] = [
            policyAt(messages.withPrior, time, s),
            policyAt(messages.withReward, time, s),
          ];
          return actionNames.map((action, a) => [...at(time, s), action, one[a], other[a]]);
        }),
      ),
    },
    {
      name: "besides",
      caption: `The probability of every action at t = ${t} without a preference, and with the log forgotten. Walls are left out.`,
      columns: [...place, { name: "action" }, { name: "uniform" }, { name: "withoutLog" }],
      rows: open.flatMap((s) =>
        actionNames.map((action, a) => [
          ...at(t, s),
          action,
          policies.uniform[5 * s + a],
          policies.withoutLog[5 * s + a],
        ]),
      ),
    },
    {
      name: "values",
      caption: `V of every cell at t = ${t}, by each computation. Walls are left out.`,
      columns: [...place, ...monkeyNames.map(nats)],
      rows: open.map((s) => [...at(t, s), ...monkeyNames.map((name) => valuesAt(messages[name], t)[s])]),
    },
    {
      name: "actions",
      caption: `The actions in ${placeName(world.columns, cell)} at t = ${t}: prior as given and as a probability, τ log p, then Q and policy with the prior in the backup and in the reward, and the policy with the log forgotten.`,
      columns: [
        { name: "action" },
        nats("given"),
        { name: "p" },
        ...["pay", "Q", "rewardQ"].map(nats),
        ...["withPrior", "withReward", "withoutLog"].map((name) => ({ name })),
      ],
      rows: rows.map((row, a) => [
        row.action,
        given[a],
        row.p,
        row.pay,
        row.Q,
        row.rewardQ,
        row.policy,
        row.rewardPolicy,
        row.unloggedPolicy,
      ]),
    },
    {
      name: "monkeys",
      caption:
        "How far each policy is from the one with the prior in the backup, at most, over all times, cells and actions; and how likely each monkey is at a goal at t = T.",
      columns: [{ name: "monkey" }, { name: "apart" }, { name: "arrives" }],
      rows: monkeyNames.map((name) => [name, apart[name], arrives[name]]),
    },
    {
      name: "shift",
      caption: `V of the framed cell at t = ${t} with the uniform prior counted and ignored, −τ (T − t + 1) log 5, and the furthest from it over all times and cells.`,
      columns: ["counted", "ignored", "predicted", "furthest"].map(nats),
      rows: [[shift.counted, shift.ignored, shift.predicted, shift.furthest]],
    },
  ];
}
