import type { Table } from "../../frame/contract.ts";
import type { Softmax } from "./model.ts";

const nats = (name: string) => ({ name, unit: "nats" });

/** Every number drawn by the figure `softmax`. */
export const tables = (result: Softmax): readonly Table[] => [
  {
    name: "actions",
    caption:
      "Q of each action as set, Q multiplied and shifted, and the softmax probability; actions count from 1.",
    columns: [{ name: "action" }, nats("given"), nats("Q"), { name: "probability" }],
    rows: result.values.map((q, a) => [a + 1, result.given[a], q, result.probabilities[a]]),
  },
  {
    name: "levels",
    caption: "The soft max and the levels that it lies between.",
    columns: [{ name: "name" }, nats("value")],
    rows: [...Object.entries(result.levels), ["V", result.V], ["gap", result.gap], ["room", result.room]],
  },
  {
    name: "overTemperature",
    caption:
      "The soft max against temperature, with the uniform prior ignored (log sum) and counted (log mean).",
    columns: [{ name: "temperature" }, nats("logSumExp"), nats("logMeanExp")],
    rows: result.overTemperature.map((row) => [row.temperature, row.logSumExp, row.logMeanExp]),
  },
  {
    name: "overScale",
    caption: "V minus the largest Q when every Q is multiplied.",
    columns: [{ name: "scale" }, nats("gap")],
    rows: result.overScale.map(({ scale, gap }) => [scale, gap]),
  },
  {
    name: "overShift",
    caption: "V minus the largest Q when a constant is added to every Q.",
    columns: [nats("shift"), nats("gap")],
    rows: result.overShift.map(({ shift, gap }) => [shift, gap]),
  },
];
