import type { VaeMeasurement } from "./snapshot.ts";
import { take } from "../../nets/contextLoss.ts";
import { objective } from "../../nets/estimators.ts";
import type { HeldOutDigits } from "./heldOut.ts";
import { add, mul, square, sum, type Tensor, tidy, type Variable, variableGrads } from "../../nets/tf.ts";
import type { Likelihood } from "../../nets/likelihood.ts";
import { namesOf } from "../../nets/named.ts";
import { elbo } from "../../nets/vae.ts";
import type { TensorName } from "../../nets/vaeShapes.ts";
import { mapWeights, vaeOf, type Weights } from "../../nets/weights.ts";

/** h, a length in the space of all weights. */
const stride = 2 ** -9;

/**
 * What the difference may be off by, as a part of it: between the two points some units switch on or off, and there the
 * objective has kinks. Measured: up to 0.2 % at twice this h, on 100 digits.
 */
const kinks = 0.01;

/**
 * How fast the objective J = E_q[log p(x|z)] − β KL grows along its own gradient, in nats for each unit of weights:
 *
 *     |∇J|  by backpropagation,   against   (J(θ + hu) − J(θ − hu)) / 2h,   u = ∇J / |∇J|
 *
 * with the noise given. The error is what kinks may do to the difference, and rounding J to single precision.
 */
export async function gradientByDifference(
  weights: Weights<Variable>,
  likelihood: Likelihood,
  digits: HeldOutDigits,
  beta: number,
): Promise<VaeMeasurement> {
  const gradient = gradientOf(weights, likelihood, digits, beta);
  try {
    const squares = tidy(() => namesOf(gradient).map((name) => sum(square(gradient[name]))));
    const norm = Math.sqrt((await take(squares)).reduce((total, [square]) => total + square, 0));
    const at = (h: number): Promise<number> =>
      valueAt((w, name) => add(w, mul(gradient[name], h / norm)), weights, likelihood, digits, beta);
    const [above, below] = [await at(stride), await at(-stride)];
    const exact = (above - below) / (2 * stride);
    const rounding = (2 ** -24 * Math.max(Math.abs(above), Math.abs(below))) / stride;
    return { estimate: norm, exact, error: kinks * Math.abs(exact) + rounding };
  } finally {
    for (const name of namesOf(gradient)) gradient[name].dispose();
  }
}

function gradientOf(
  weights: Weights<Variable>,
  likelihood: Likelihood,
  { x, epsilon }: HeldOutDigits,
  beta: number,
): Weights {
  const variables = namesOf(weights).map((name) => weights[name]);
  const value = () => objective("reparameterized", vaeOf(weights, likelihood), x, epsilon, beta).surrogate;
  const { grads, value: unused } = variableGrads(value, variables);
  unused.dispose();
  return mapWeights(weights, (weight) => grads[weight.name]);
}

/** J at changed weights; the mean over the digits in double precision, as single would drown a small difference. */
async function valueAt(
  change: (weight: Tensor, name: TensorName) => Tensor,
  weights: Weights,
  likelihood: Likelihood,
  { x, epsilon }: HeldOutDigits,
  beta: number,
): Promise<number> {
  const parts = tidy(() => {
    const { reconstruction, kl } = elbo(vaeOf(mapWeights(weights, change), likelihood), x, epsilon);
    return [reconstruction, kl];
  });
  const [reconstructions, kls] = await take(parts);
  return reconstructions.reduce((total, r, i) => total + r - beta * kls[i], 0) / reconstructions.length;
}
