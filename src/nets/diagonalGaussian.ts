import { add, div, exp, log, mul, square, sub, sum, type Tensor, type Tensor1D } from "./tf.ts";

/** No standard deviation falls below this: a handful of examples would be hit exactly, with an infinite likelihood. */
const LEAST = 0.1;

/** σ² = e^{2ρ} + 0.01, for any ρ. */
export const varianceAt = (rho: Tensor): Tensor => add(exp(mul(rho, 2)), LEAST ** 2);

/**
 * Σ_k log N(y_k; μ_k, σ_k²) = −½ Σ_k ((y_k − μ_k)²/σ_k² + log σ_k² + log 2π), of each example.
 *
 * @param variance of the shape of y, or one that is spread to it.
 * @returns [examples].
 */
export const logDensity = (y: Tensor, mean: Tensor, variance: Tensor): Tensor1D =>
  mul(sum(add(add(div(square(sub(y, mean)), variance), log(variance)), Math.log(2 * Math.PI)), 1), -0.5);
