import { actionNames } from "../../control/mdp.ts";
import type { Table } from "../../frame/contract.ts";
import { column, extended, nats, steps, table, valueTable } from "../../frame/tables.ts";
import { actionTable, cellTable, placeColumns, timesInTables } from "../../gridworld/gridTables.ts";
import type { OptimalityChain } from "./model.ts";

/** Every number drawn by the figure `optimality-chain`. */
export function tables(result: OptimalityChain): readonly Table[] {
  const { world, problem, messages, known, coins, others, node } = result;
  const times = timesInTables(world, problem.horizon, node.t);
  return [
    cellTable("messages", "The messages that meet in every state, and what they say together.", times, [
      extended(nats("logAlpha", (t) => messages.logAlpha[t - 1])),
      nats("logBeta", (t) => messages.logBeta[t - 1]),
      column("marginal", (t) => messages.states[t - 1]),
    ]),
    actionTable("actionMessages", "log β of every action in every state.", times, [
      extended(nats("logBeta", (t, s) => messages.logBetaAction[t - 1].subarray(5 * s, 5 * s + 5))),
    ]),
    table(
      "actions",
      "What all known coins say of every action.",
      messages.actions.flatMap((five, i) => actionNames.map((action, a) => ({ i, action, p: five[a] }))),
      [steps("t", ({ i }) => i + 1), "action", column("probability", ({ p }) => p)],
    ),
    table(
      "coins",
      "Whether a coin is known, and how probable it is that it came up optimal given the other known ones.",
      coins,
      [
        steps("t", (_, i) => i + 1),
        column("known", (_, i) => (known[i] ? "yes" : "no")),
        column("probability", (p) => p),
      ],
    ),
    valueTable(
      "evidence",
      "Log-probability of all known coins.",
      { logEvidence: messages.logEvidence },
      nats("value"),
    ),
    table(
      "withoutCoin",
      `p(s|O) at t = ${node.t} from the other known coins, that one being left out.`,
      world.open,
      [
        steps("t", () => node.t),
        ...placeColumns(world, (s: number) => s),
        column("marginal", (s) => others.states[node.t - 1][s]),
      ],
    ),
  ];
}
