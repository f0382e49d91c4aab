/** The ways to estimate the gradient of E_q[log p(x|z)] in φ that a VAE here can be trained by: see `estimators.ts`. */
export const vaeEstimators = ["reparameterized", "scoreFunction", "scoreFunctionBaseline"] as const;
export type Estimator = (typeof vaeEstimators)[number];
