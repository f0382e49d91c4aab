import { hardActionValuesAt } from "../../control/backwardMessages.ts";
import type { Table } from "../../frame/contract.ts";
import { extended, nats, table } from "../../frame/tables.ts";
import { isWall, placeName } from "../../gridworld/cellParam.ts";
import { cellTable, messageTables, timesInTables } from "../../gridworld/gridTables.ts";
import { backupOf } from "../../control/writtenBackup.ts";
import type { Backward } from "./model.ts";

/** Every number drawn by the figure `backward`, and the same for the other times. */
export function tables({ messages, hard, world, t, cell }: Backward): readonly Table[] {
  const times = timesInTables(world, messages.problem.horizon, t);
  const hardQ = hardActionValuesAt(hard, t, cell);
  return [
    ...messageTables(messages, times),
    cellTable("hard", "V of hard value iteration over the same horizon.", times, [
      extended(nats("V", (time) => hard.V.subarray((time - 1) * world.states, time * world.states))),
    ]),
    table(
      "backup",
      `How V comes about at t = ${t} in ${placeName(world.columns, cell)}.`,
      isWall(world, cell) ? [] : backupOf(messages, t, cell).rows,
      [
        "action",
        nats("reward"),
        extended(nats("continuation")),
        extended(nats("Q")),
        "weight",
        "probability",
        extended(nats("hardQ", (_, a) => hardQ[a])),
      ],
    ),
  ];
}
