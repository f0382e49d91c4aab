import type { Table } from "../../frame/contract.ts";
import type { Discrete } from "./model.ts";

const named = (...names: readonly string[]) => names.map((name) => ({ name }));

/** Every number drawn by the figure `discrete`. */
export const tables = (result: Discrete): readonly Table[] => [
  {
    name: "estimators",
    caption:
      "Mean and variance of single-sample gradients in each logit, and the exact gradient; categories count from 0.",
    columns: named("estimator", "category", "mean", "variance", "exactMean"),
    rows: result.estimates.flatMap(({ name, mean, variance }) =>
      result.problem.logits.map((_, k) => [name, k, mean[k], variance[k], result.gradient[k]]),
    ),
  },
  {
    name: "categories",
    caption: "Logit, probability and reward of each category, and the gradient that the relaxation aims at.",
    columns: named("category", "logit", "probability", "reward", "relaxedGradient"),
    rows: result.problem.logits.map((logit, k) => [
      k,
      logit,
      result.probabilities[k],
      result.problem.rewards[k],
      result.estimates[2].expectation[k],
    ]),
  },
  {
    name: "spread",
    caption: "Standard deviation of one sample, all logits together, and bias; the baseline that was used.",
    columns: named("estimator", "spread", "bias", "baseline"),
    rows: result.estimates.map(({ name, spread, expectation }) => [
      name,
      spread,
      Math.hypot(...expectation.map((g, k) => g - result.gradient[k])),
      name === "scoreFunctionBaseline" ? result.baseline : null,
    ]),
  },
  {
    name: "relaxation",
    caption: "Bias and standard deviation of one Gumbel-softmax sample against the relaxation temperature.",
    columns: named("relaxation", "bias", "spread"),
    rows: result.sweep.map(({ relaxation, bias, spread }) => [relaxation, bias, spread]),
  },
  {
    name: "oneDraw",
    caption: `The reward of one draw while the logit of category ${result.oneDraw.category} moves.`,
    columns: named("logit", "hard", "relaxed", "expected"),
    rows: result.oneDraw.rows.map(({ logit, hard, relaxed, expected }) => [logit, hard, relaxed, expected]),
  },
];
