import { called, compute, given, gradientOf, type Node, sampled } from "./autodiff.ts";
import { expectNormal } from "./expectNormal.ts";
import { toyElboGradient } from "./toyElbo.ts";

/** The objective E_q[f(z)], q = N(μ, σ²), of lecture 2.2. */
export interface Objective {
  /**
   * f(z) = (z − k)², or the toy model's ELBO reward log p(x = k | z) + log p(z) with x | z ~ N(z², 1), z ~ N(0, 1).
   */
  readonly f: "quadratic" | "elbo";
  readonly k: number;
  readonly mu: number;
  readonly sigma: number;
}

/** How the graph is written. The numbers that go forward are the same. */
export interface Form {
  /** ε is drawn and z = μ + σε is computed; otherwise z is drawn. */
  readonly reparameterized: boolean;
  /** f is one call with z, of which nothing but the value comes back; otherwise each of its operations is a node. */
  readonly blackBox: boolean;
}

export interface ObjectiveGraph {
  readonly mu: Node;
  readonly sigma: Node;
  readonly z: Node;
  /** f at this draw. */
  readonly output: Node;
}

/** ∂/∂μ and ∂/∂σ, in this order. */
export type Gradient = readonly [mu: number, sigma: number];

/** The computation of f(z) from φ = (μ, σ), for the draw that the noise ε stands for. */
export function objectiveGraph(objective: Objective, epsilon: number, form: Form): ObjectiveGraph {
  const mu = given("mu", objective.mu);
  const sigma = given("sigma", objective.sigma);
  const z = form.reparameterized
    ? compute("z", "plus", mu, compute("u", "times", sigma, sampled("epsilon", epsilon)))
    : sampled("z", objective.mu + objective.sigma * epsilon, mu, sigma);
  const inside = rewards[objective.f](z, given("k", objective.k));
  return { mu, sigma, z, output: form.blackBox ? called("f", inside.value, z) : inside };
}

const rewards: Readonly<Record<Objective["f"], (z: Node, k: Node) => Node>> = {
  quadratic: (z, k) => compute("f", "square", compute("d", "minus", z, k)),
  elbo: (z, x) => {
    const likelihood = compute("l", "logNormal", x, compute("h", "square", z), given("one", 1));
    const prior = compute("l0", "logNormal", z, given("zero", 0), given("one", 1));
    return compute("f", "plus", likelihood, prior);
  },
};

/** What one backward pass through the graph gives for φ. */
export function backwardGradient(objective: Objective, epsilon: number, form: Form): Gradient {
  const { output, mu, sigma } = objectiveGraph(objective, epsilon, form);
  const [byMu, bySigma] = gradientOf(output, [mu, sigma]);
  return [byMu, bySigma];
}

/**
 * The score function's gradient from one draw (Williams 1992; lecture 2.2), with f a black box. What is differentiated
 * is q, which is known, with z held where it was drawn:
 *
 *     f(z) ∇_φ log q_φ(z)
 */
export function scoredGradient(objective: Objective, epsilon: number): Gradient {
  const form = { reparameterized: false, blackBox: true };
  const { output, z, mu, sigma } = objectiveGraph(objective, epsilon, form);
  const logQ = compute("log q", "logNormal", given("z", z.value), mu, sigma);
  const [byMu, bySigma] = gradientOf(logQ, [mu, sigma]);
  return [output.value * byMu, output.value * bySigma];
}

/**
 * Mean and variance of a gradient over ε ~ N(0, 1), by quadrature: what infinitely many draws would average to, and how
 * far one of them strays.
 */
export function gradientMoments(gradientAt: (epsilon: number) => Gradient): {
  readonly mean: Gradient;
  readonly variance: Gradient;
} {
  const mean = (k: 0 | 1) => expectNormal((e) => gradientAt(e)[k]);
  const means: Gradient = [mean(0), mean(1)];
  const variance = (k: 0 | 1) => expectNormal((e) => (gradientAt(e)[k] - means[k]) ** 2);
  return { mean: means, variance: [variance(0), variance(1)] };
}

/**
 * ∇_φ E_q[f(z)] in closed form:
 *
 *     quadratic   (2(μ − k), 2σ)
 *     elbo        ∇L − ∇H,  ∇H(N(μ, σ²)) = (0, 1/σ)
 */
export function exactGradient({ f, k, mu, sigma }: Objective): Gradient {
  if (f === "quadratic") return [2 * (mu - k), 2 * sigma];
  const elbo = toyElboGradient({ likelihood: "folded", x: k, noise: 1 }, mu, sigma);
  return [elbo.mean, elbo.std - 1 / sigma];
}

/** Central differences of f(μ + σε) in μ and σ at a fixed ε: what a backward pass must agree with. */
export function finiteDifferences(objective: Objective, epsilon: number, h = 1e-5): Gradient {
  const value = (mu: number, sigma: number) =>
    objectiveGraph({ ...objective, mu, sigma }, epsilon, { reparameterized: true, blackBox: true }).output
      .value;
  const { mu, sigma } = objective;
  return [
    (value(mu + h, sigma) - value(mu - h, sigma)) / (2 * h),
    (value(mu, sigma + h) - value(mu, sigma - h)) / (2 * h),
  ];
}
