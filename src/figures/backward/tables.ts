import { hardActionValuesAt } from "../../control/backwardMessages.ts";
import { messageTables, cellTable, timesInTables } from "../../gridworld/gridTables.ts";
import type { Table } from "../../frame/contract.ts";
import { backupOf } from "./backupOf.ts";
import { isWall } from "../../gridworld/cellParam.ts";
import type { Backward } from "./model.ts";

/** Every number drawn by the figure `backward`, and the same for the other times. */
export function tables({ messages, hard, world, t, cell }: Backward): readonly Table[] {
  const { horizon } = messages.problem;
  const times = timesInTables(world, horizon, t);
  const nats = { unit: "nats" };
  const rows = isWall(world, cell) ? [] : backupOf(messages, t, cell).rows;
  const hardQ = hardActionValuesAt(hard, t, cell);
  return [
    ...messageTables(messages, world, times),
    cellTable(
      { name: "hard", caption: "V of hard value iteration over the same horizon.", column: "V", ...nats },
      world,
      times,
      (time) => hard.V.subarray((time - 1) * world.states, time * world.states),
    ),
    {
      name: "backup",
      caption: `How V comes about at t = ${t} in row ${Math.floor(cell / world.columns)}, column ${cell % world.columns}.`,
      columns: [
        { name: "action" },
        { name: "reward", ...nats },
        { name: "continuation", ...nats, extended: true },
        { name: "Q", ...nats, extended: true },
        { name: "weight" },
        { name: "probability" },
        { name: "hardQ", ...nats, extended: true },
      ],
      rows: rows.map((row, a) => [
        row.action,
        row.reward,
        row.continuation,
        row.Q,
        row.weight,
        row.probability,
        hardQ[a],
      ]),
    },
  ];
}
