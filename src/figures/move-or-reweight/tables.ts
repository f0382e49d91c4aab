import type { Table } from "../../frame/contract.ts";
import type { MoveOrReweight } from "./model.ts";

const named = (...names: readonly string[]) => names.map((name) => ({ name }));

/** Every number drawn by the figure `move-or-reweight`. */
export const tables = (result: MoveOrReweight): readonly Table[] => [
  {
    name: "gradients",
    caption:
      "The gradient in μ and σ by both methods, and exactly; no standard error where the variance is infinite.",
    columns: named("method", "parameter", "estimate", "standardError", "exact"),
    rows: result.estimates.map(({ method, parameter, estimate, standardError, exact }) => [
      method,
      parameter,
      estimate,
      standardError,
      exact,
    ]),
  },
  {
    name: "effective",
    caption:
      "How many equally weighted samples each set is worth; expected is 0 where the weights have no variance.",
    columns: named("method", "samples", "effective", "expected"),
    rows: [
      ["reweighted", result.weights.length, result.effective, result.expectedEffective],
      ["moved", result.weights.length, result.weights.length, result.weights.length],
    ],
  },
  {
    name: "samples",
    caption: "Every sample: its ε, where it was drawn, its weight there, and where it is once it has moved.",
    columns: named("epsilon", "fixed", "weight", "moved", "f"),
    rows: Array.from(result.epsilon, (epsilon, i) => [
      epsilon,
      result.fixed[i],
      result.weights[i],
      result.moved[i],
      result.f.value(result.moved[i]),
    ]),
  },
];
