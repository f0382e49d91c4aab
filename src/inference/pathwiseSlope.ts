import { compute, given, gradientOf, type Node, sampled } from "./autodiff.ts";
import type { Encoder } from "./elboTerms.ts";
import type { Likelihood, Observation } from "./toyModel.ts";

/** f(z) of the toy model, as a computation. */
const decoder: Readonly<Record<Likelihood, (z: Node) => Node>> = {
  linear: (z) => z,
  bent: (z) => compute("f", "exp", compute("half", "over", z, given("two", 2))),
  folded: (z) => compute("f", "square", z),
};

/** ∂/∂μ log p(x | μ + σε) at one ε, by a backward pass through the reparameterized z. */
export function pathwiseSlope(
  { likelihood, x, noise }: Observation,
  { mu, sigma }: Encoder,
): (epsilon: number) => number {
  return (epsilon) => {
    const mean = given("mu", mu);
    const z = compute("z", "plus", mean, compute("u", "times", given("sigma", sigma), sampled("e", epsilon)));
    const logLikelihood = compute(
      "l",
      "logNormal",
      given("x", x),
      decoder[likelihood](z),
      given("noise", noise),
    );
    return gradientOf(logLikelihood, [mean])[0];
  };
}
