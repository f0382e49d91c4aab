/** Kernels that work on memory that is given: they have no data and allocate nothing. Addresses are in bytes. */
export { adam } from "./adam";
export { bernoulliLogLikelihood } from "./bernoulli";
export { rectifiedGradient, scaleRows } from "./gradients";
export { klDivergence, klDivergenceSlope } from "./klDivergence";
export { matMul, matMulScratch } from "./matMul";
export { reparameterize, reparameterizeGradient } from "./reparameterization";
export { sumColumns, sumRows } from "./sums";
