/** The ways to estimate a gradient in φ from samples, by their names in addresses and exports. */
export type Estimator = "scoreFunction" | "scoreFunctionBaseline" | "reparameterized" | "gumbelSoftmax";

/** Their names in sentences. */
export const estimatorNames: Readonly<Record<Estimator, string>> = {
  scoreFunction: "score function",
  scoreFunctionBaseline: "score function with baseline",
  reparameterized: "pathwise",
  gumbelSoftmax: "Gumbel-softmax",
};
