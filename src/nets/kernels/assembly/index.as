/** Kernels that work on memory that is given: they have no data and allocate nothing. Addresses are in bytes. */
export { adam } from "./adam";
export { bernoulliGradient, bernoulliLogLikelihood } from "./bernoulli";
export { matMul, matMulScratch } from "./matMul";
export { reparameterize, reparameterizeGradient } from "./reparameterization";
export { sumColumns, sumRows } from "./sums";
