import type { Table } from "../../frame/contract.ts";
import { column, table } from "../../frame/tables.ts";
import type { MoveOrReweight } from "./model.ts";

/** Every number drawn by the figure `move-or-reweight`. */
export function tables(result: MoveOrReweight): readonly Table[] {
  const { f, fixed, weights, moved, effective, expectedEffective } = result;
  const samples = weights.length;
  return [
    table(
      "q",
      "Mean and standard deviation of q, where the samples were drawn and now.",
      [
        { at: "drawn", ...result.from },
        { at: "now", ...result.to },
      ],
      ["at", "mu", "sigma"],
    ),
    table(
      "gradients",
      "The gradient in μ and σ by both methods, and exactly; no standard error where the variance is infinite.",
      result.estimates,
      ["method", "parameter", "estimate", "standardError", "exact"],
    ),
    table(
      "effective",
      "How many equally weighted samples each set is worth; expected is 0 where the variance of the weights is infinite.",
      [
        { method: "reweighted", samples, effective, expected: expectedEffective },
        { method: "moved", samples, effective: samples, expected: samples },
      ],
      ["method", "samples", "effective", "expected"],
    ),
    table(
      "samples",
      "Every sample: its ε, where it was drawn, its weight there, and where it is once it has moved.",
      result.epsilon,
      [
        column("epsilon", (epsilon: number) => epsilon),
        column("fixed", (_, i: number) => fixed[i]),
        column("weight", (_, i: number) => weights[i]),
        column("moved", (_, i: number) => moved[i]),
        column("f", (_, i: number) => f.value(moved[i])),
      ],
    ),
  ];
}
