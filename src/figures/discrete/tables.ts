import type { Table } from "../../frame/contract.ts";
import { column, table, valueTable } from "../../frame/tables.ts";
import type { Discrete, Estimate } from "./model.ts";

/** Every number drawn by the figure `discrete`. */
export const tables = ({
  problem: { logits, rewards },
  estimates,
  gradient,
  ...result
}: Discrete): readonly Table[] => [
  table(
    "estimators",
    "Mean and variance of single-sample gradients in each logit, and the exact gradient; categories count from 0.",
    estimates.flatMap((estimate) => logits.map((_, k) => ({ ...estimate, k }))),
    [
      column("estimator", ({ name }) => name),
      column("category", ({ k }) => k),
      column("mean", ({ mean, k }) => mean[k]),
      column("variance", ({ variance, k }) => variance[k]),
      column("exactMean", ({ k }) => gradient[k]),
    ],
  ),
  table(
    "categories",
    "Logit, probability and reward of each category, and the gradient that the relaxation aims at.",
    logits,
    [
      column("category", (_, k) => k),
      column("logit", (logit) => logit),
      column("probability", (_, k) => result.probabilities[k]),
      column("reward", (_, k) => rewards[k]),
      column("relaxedGradient", (_, k) => estimates[2].expectation[k]),
    ],
  ),
  table(
    "spread",
    "Standard deviation of one sample, all logits together, and bias; the relaxation and the baseline that were used.",
    estimates,
    [
      column("estimator", ({ name }) => name),
      "spread",
      column("bias", (estimate) => biasOf(estimate, gradient)),
      column("relaxation", ({ name }) => (name === "gumbelSoftmax" ? result.relaxation : null)),
      column("baseline", ({ name }) => (name === "scoreFunctionBaseline" ? result.baseline : null)),
    ],
  ),
  valueTable(
    "policy",
    "The mean reward of the policy, exact.",
    { expectedReward: result.expectedReward },
    column("value"),
  ),
  table(
    "relaxation",
    "Bias and standard deviation of one Gumbel-softmax sample against the relaxation temperature.",
    result.sweep,
    ["relaxation", "bias", "spread"],
  ),
  table(
    "oneDraw",
    `The reward of one draw while the logit of category ${result.oneDraw.category} moves.`,
    result.oneDraw.rows,
    ["logit", "hard", "relaxed", "expected"],
  ),
];

/** How far an estimator's mean is from the exact gradient, all logits together. */
export const biasOf = ({ expectation }: Estimate, gradient: Float64Array): number =>
  Math.hypot(...expectation.map((g, k) => g - gradient[k]));
