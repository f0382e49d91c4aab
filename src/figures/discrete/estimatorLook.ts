import type { EstimatorName } from "./model.ts";

/** Name and colour of each estimator, in the order in which they are drawn. */
export const look: Readonly<Record<EstimatorName, { readonly name: string; readonly colour: string }>> = {
  scoreFunction: { name: "score function", colour: "var(--theta)" },
  scoreFunctionBaseline: { name: "with baseline", colour: "var(--kl)" },
  gumbelSoftmax: { name: "Gumbel-softmax", colour: "var(--phi)" },
};
