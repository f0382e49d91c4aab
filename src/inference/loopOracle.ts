import { type Drawn, sampledElbo } from "./sampledElbo.ts";
import { phiGradient, place, thetaGradient } from "./sampledElbo.ts";
import type { LoopSettings } from "./amortizedLoop.ts";
import { encode, meanElbo, type Phi, type Theta } from "./lineModel.ts";
import { expectNormal } from "./expectNormal.ts";

/** All five parameters of the loop, by name. */
export interface Parameters extends Theta, Phi {}
export const parameterNames = ["w", "b", "a", "c", "s"] as const;
export type ParameterName = (typeof parameterNames)[number];

/** Central differences of `value` in every parameter, with a step of 1e-5: right to about 1e-9 of its size. */
export function finiteDifferences(
  value: (at: Parameters) => number,
  { w, b, a, c, s }: Parameters,
): Parameters {
  const at = { w, b, a, c, s };
  const h = 1e-5;
  const slope = (name: ParameterName) =>
    (value({ ...at, [name]: at[name] + h }) - value({ ...at, [name]: at[name] - h })) / (2 * h);
  return { w: slope("w"), b: slope("b"), a: slope("a"), c: slope("c"), s: slope("s") };
}

/**
 * What one iteration's gradients are the slopes of, at one x and one ε: the one-sample ELBO with z = μ + σε following φ.
 * The score function's slopes are those of r · log q_φ(z | x) + H instead, with z and r = log p(x, z) held as they were drawn.
 */
export function surrogate(
  { x, epsilon, z: drawnZ }: Drawn,
  reward: number,
  { noise, estimator }: Pick<LoopSettings, "noise" | "estimator">,
): (at: Parameters) => number {
  return (at) => {
    const moved = place(at, x, epsilon);
    if (estimator === "reparameterized") return sampledElbo(at, moved, noise).elbo;
    const { mu, sigma } = encode(at, x);
    const logQ = -Math.log(sigma) - 0.5 * ((drawnZ - mu) / sigma) ** 2;
    const { logLikelihood } = sampledElbo(at, { ...moved, z: drawnZ }, noise);
    return logLikelihood + reward * logQ + Math.log(sigma);
  };
}

/** The loop's gradients on average over the points and over ε ~ N(0, 1), by quadrature. */
export function expectedGradients(
  at: Parameters,
  { points, noise, estimator }: Omit<LoopSettings, "seed">,
): Parameters {
  const mean = (gradient: (drawn: Drawn) => number) =>
    points.reduce((sum, x) => sum + expectNormal((epsilon) => gradient(place(at, x, epsilon))), 0) /
    points.length;
  const ofTheta = (name: "w" | "b") => mean((drawn) => thetaGradient(at, drawn, noise)[name]);
  const ofPhi = (name: "a" | "c" | "s") => mean((drawn) => phiGradient(at, drawn, noise, estimator)[name]);
  return { w: ofTheta("w"), b: ofTheta("b"), a: ofPhi("a"), c: ofPhi("c"), s: ofPhi("s") };
}

/** The slope of the exact ELBO, a mean over the points, by finite differences of its closed form. */
export const exactGradients = (at: Parameters, noise: number, points: Float64Array): Parameters =>
  finiteDifferences((moved) => meanElbo(moved, moved, noise, points), at);
