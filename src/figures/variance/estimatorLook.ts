import type { EstimatorName } from "../../inference/gradientStream.ts";

/** Name and colour of each estimator, the same in every figure of chapter 2. */
export const estimatorLook: Readonly<
  Record<EstimatorName, { readonly label: string; readonly short: string; readonly colour: string }>
> = {
  scoreFunction: { label: "score function", short: "score", colour: "var(--theta)" },
  scoreFunctionBaseline: {
    label: "score function, baseline",
    short: "baseline",
    colour: "var(--z)",
  },
  reparameterized: { label: "reparameterized", short: "reparam.", colour: "var(--phi)" },
};
