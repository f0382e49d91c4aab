import { LOG_2PI } from "../math/normal.ts";
import { bernoulliLogLikelihood, bernoulliWithSlope } from "./kernels/logLikelihood.ts";
import {
  add,
  div,
  exp,
  log,
  mul,
  sigmoid,
  softplus,
  square,
  sub,
  sum,
  type Tensor1D,
  type Tensor2D,
} from "./tf.ts";

/**
 * What the decoder's numbers mean for a picture x of D grey levels in [0, 1]. In all three the mean is m = sigmoid(l):
 *
 *     bernoulli          Π_d Bernoulli(x_d; m_d)
 *     gaussian           Π_d N(x_d; m_d, σ²)                                   σ is given
 *     gaussianLearned    Π_d N(x_d; m_d, σ_d²),   σ_d = σ_min + exp s_d        s = second outputs of θ at z
 *
 * The Gaussian ones are densities: their logarithm, in nats, may be above 0, and has no upper bound as σ → 0.
 */
export type Likelihood =
  | { readonly kind: "bernoulli" }
  | { readonly kind: "gaussian"; readonly sigma: number }
  | { readonly kind: "gaussianLearned"; readonly floor: number };

export const bernoulli: Likelihood = { kind: "bernoulli" };

/** What comes out of the decoder, [examples, D]: l, and s where σ is learned. */
export interface Decoded {
  readonly logits: Tensor2D;
  readonly spread: Tensor2D | null;
}

/**
 * log p(x|z) = Σ_d x_d log sigmoid(l_d) + (1 − x_d) log(1 − sigmoid(l_d))
 *            = Σ_d x_d l_d − log(1 + exp l_d)
 *
 * The second line is finite for every l. For grey levels x_d strictly between 0 and 1 it is the log-likelihood's
 * usual extension (a cross-entropy), the number that VAE papers report.
 */
export function logLikelihood(x: Tensor2D, logits: Tensor2D): Tensor1D {
  return bernoulliLogLikelihood(x, logits) ?? sum(sub(mul(x, logits), softplus(logits)), 1);
}

/** log p(x|z) = −½ Σ_d log 2π + 2 log σ_d + (x_d − m_d)² / σ_d²   of a Gaussian; the Bernoulli's is above. [examples] */
export function logProb(likelihood: Likelihood, x: Tensor2D, { logits, spread }: Decoded): Tensor1D {
  if (likelihood.kind === "bernoulli") return logLikelihood(x, logits);
  const residual = sub<Tensor2D>(x, sigmoid(logits));
  const D = logits.shape[1];
  if (likelihood.kind === "gaussian") {
    const { sigma } = likelihood;
    const squares = sum<Tensor1D>(square(residual), 1);
    return sub(mul(squares, -0.5 / sigma ** 2), D * (0.5 * LOG_2PI + Math.log(sigma)));
  }
  const sigma = standardDeviations(likelihood, spread as Tensor2D);
  const squares = square(div(residual, sigma));
  return mul(sum(add(add(squares, mul(log(sigma), 2)), LOG_2PI), 1), -0.5);
}

/** σ_d = σ_min + exp s_d */
export const standardDeviations = ({ floor }: { readonly floor: number }, spread: Tensor2D): Tensor2D =>
  add(exp(spread), floor);

/** log p(x|z), [examples], and its gradients in l and s, each times a number, [examples, D]. */
interface WithSlopes {
  readonly value: Tensor1D;
  readonly toLogits: Tensor2D;
  readonly toSpread: Tensor2D | null;
}

/**
 * With u_d = (x_d − m_d) / σ_d,
 *
 *     ∂/∂l_d = x_d − m_d                        of a Bernoulli
 *     ∂/∂l_d = u_d / σ_d · m_d (1 − m_d)        of a Gaussian
 *     ∂/∂s_d = (u_d² − 1) exp(s_d) / σ_d        where σ is learned
 *
 * each times `scale`. A Bernoulli's throws an Error where the backend that is set has no kernels of our own.
 */
export function logProbWithSlopes(
  likelihood: Likelihood,
  x: Tensor2D,
  { logits, spread }: Decoded,
  scale: number,
): WithSlopes {
  if (likelihood.kind === "bernoulli") {
    const { value, slope } = bernoulliWithSlope(x, logits, scale);
    return { value, toLogits: slope, toSpread: null };
  }
  const value = logProb(likelihood, x, { logits, spread });
  const m = sigmoid(logits);
  const residual = sub<Tensor2D>(x, m);
  const ofSigmoid = mul(m, sub(1, m));
  if (likelihood.kind === "gaussian") {
    const toLogits = mul<Tensor2D>(mul(residual, ofSigmoid), scale / likelihood.sigma ** 2);
    return { value, toLogits, toSpread: null };
  }
  const grown = exp(spread as Tensor2D);
  const sigma = add(grown, likelihood.floor);
  const u = div<Tensor2D>(residual, sigma);
  return {
    value,
    toLogits: mul(mul(div(u, sigma), ofSigmoid), scale),
    toSpread: mul(mul(sub(square(u), 1), div(grown, sigma)), scale),
  };
}
