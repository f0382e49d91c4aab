import type { Table } from "../../frame/contract.ts";
import { column, nats, table, valueTable } from "../../frame/tables.ts";
import type { Softmax } from "./model.ts";

/** Every number drawn by the figure `softmax`. */
export const tables = ({ given, values, probabilities, ...result }: Softmax): readonly Table[] => [
  table(
    "actions",
    "Q of each action as set, Q multiplied and shifted, and the softmax probability; actions count from 1.",
    values,
    [
      column("action", (_, a) => a + 1),
      nats("given", (_, a) => given[a]),
      nats("Q", (q) => q),
      column("probability", (_, a) => probabilities[a]),
    ],
  ),
  valueTable(
    "levels",
    "The soft max and the levels that it lies between.",
    { ...result.levels, V: result.V, gap: result.gap, room: result.room },
    nats("value"),
  ),
  table(
    "overTemperature",
    "The soft max against temperature, with the uniform prior ignored (log sum) and counted (log mean).",
    result.overTemperature,
    ["temperature", nats("logSumExp"), nats("logMeanExp")],
  ),
  table("overScale", "V minus the largest Q when every Q is multiplied.", result.overScale, [
    "scale",
    nats("gap"),
  ]),
  table("overShift", "V minus the largest Q when a constant is added to every Q.", result.overShift, [
    nats("shift"),
    nats("gap"),
  ]),
];
