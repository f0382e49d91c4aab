import type { Table } from "../../frame/contract.ts";
import { column, extended, nats, table } from "../../frame/tables.ts";
import { placeName } from "../../gridworld/cellParam.ts";
import { cellTable, messageTables, timesInTables } from "../../gridworld/gridTables.ts";
import type { Policy } from "./model.ts";
import { entropyOf } from "../../control/comparedPolicies.ts";
import { policyAt } from "../../control/backwardMessages.ts";

/** Every number drawn by the figure `policy`, and the same for the other times. */
export function tables({ messages, world, t, cell, rows, steps, problem }: Policy): readonly Table[] {
  const times = timesInTables(world, problem.horizon, t);
  const place = `${placeName(world.columns, cell)}, t = ${t}`;
  const entropies = new Float64Array(world.states);
  return [
    ...messageTables(messages, times),
    cellTable("entropy", "How undecided the policy is in every cell.", times, [
      extended(
        nats("entropy", (time) => {
          for (const s of world.open) entropies[s] = entropyOf(policyAt(messages, time, s));
          return entropies;
        }),
      ),
    ]),
    table("cell", `The policies compared in ${place}; the last column adds up to 1 at τ = 1 only.`, rows, [
      "action",
      extended(nats("Q")),
      extended(nats("advantage")),
      "probability",
      "boltzmann",
      "greedy",
      extended(column("mismatched")),
    ]),
    table(
      "steps",
      `The steps from definition to ratio of messages for the chosen action in ${place}; empty where a step divides nothing by nothing.`,
      steps ?? [],
      ["step", "value"],
    ),
  ];
}
