import { actionNames } from "../../control/mdp.ts";
import type { Table } from "../../frame/contract.ts";
import { actionTable, timesInTables } from "../../gridworld/gridTables.ts";
import type { OptimalityChain } from "./model.ts";

const nats = { unit: "nats" };

/** Every number drawn by the figure `optimality-chain`. */
export function tables({
  world,
  problem,
  messages,
  known,
  coins,
  others,
  node,
}: OptimalityChain): readonly Table[] {
  const times = timesInTables(world, problem.horizon, node.t);
  const place = [{ name: "t", unit: "steps" }, { name: "row" }, { name: "column" }];
  return [
    {
      name: "messages",
      caption: "The messages that meet in every state, and what they say together. Walls are left out.",
      columns: [
        ...place,
        { name: "logAlpha", ...nats, extended: true },
        { name: "logBeta", ...nats },
        { name: "marginal" },
      ],
      rows: times.times.flatMap((t) =>
        Array.from(world.open, (s) => [
          t,
          Math.floor(s / world.columns),
          s % world.columns,
          messages.logAlpha[t - 1][s],
          messages.logBeta[t - 1][s],
          messages.states[t - 1][s],
        ]),
      ),
    },
    actionTable(
      {
        name: "actionMessages",
        caption: "log β of every action in every state.",
        column: "logBeta",
        ...nats,
      },
      world,
      times,
      (t, s) => messages.logBetaAction[t - 1].subarray(5 * s, 5 * s + 5),
    ),
    {
      name: "actions",
      caption: "What all known coins say of every action.",
      columns: [{ name: "t", unit: "steps" }, { name: "action" }, { name: "probability" }],
      rows: messages.actions.flatMap((five, i) => actionNames.map((action, a) => [i + 1, action, five[a]])),
    },
    {
      name: "coins",
      caption:
        "Whether a coin is known, and how probable it is that it came up optimal given the other known ones.",
      columns: [{ name: "t", unit: "steps" }, { name: "known" }, { name: "probability" }],
      rows: coins.map((p, i) => [i + 1, known[i] ? "yes" : "no", p]),
    },
    {
      name: "evidence",
      caption: "Log-probability of all known coins.",
      columns: [{ name: "name" }, { name: "value", ...nats }],
      rows: [["logEvidence", messages.logEvidence]],
    },
    {
      name: "withoutCoin",
      caption: `p(s|O) at t = ${node.t} from the other known coins, that one being left out.`,
      columns: [...place, { name: "marginal" }],
      rows: Array.from(world.open, (s) => [
        node.t,
        Math.floor(s / world.columns),
        s % world.columns,
        others.states[node.t - 1][s],
      ]),
    },
  ];
}
