import {
  entropySlope,
  evaluate,
  type Gradients,
  noBaseline,
  type Q,
  reparameterizedGradient,
  roomForDraws,
  roomForGradients,
  scoreFunctionGradient,
} from "../../inference/gradientEstimators.ts";
import {
  effectiveSampleSize,
  exactGradientOf,
  importanceWeights,
  pathwiseVariance,
  reweightedVariance,
  secondMomentOfWeights,
} from "../../inference/reweighting.ts";
import { type TestFunction, testFunction } from "../../inference/testFunctions.ts";
import { fillNormal, Rng, uniform } from "../../math/rng.ts";
import type { Params } from "./figure.ts";

export interface Estimate {
  readonly method: "reweighted" | "moved";
  readonly parameter: "mu" | "sigma";
  readonly estimate: number;
  readonly exact: number;
  /** From the exact variance; null where that is infinite. */
  readonly standardError: number | null;
}

export interface MoveOrReweight {
  readonly f: TestFunction;
  readonly from: Q;
  readonly to: Q;
  readonly epsilon: Float64Array;
  /** z = μ₀ + σ₀ε: where the samples were drawn, and stay if they are reweighted. */
  readonly fixed: Float64Array;
  /** q_φ(z)/q_φ₀(z) there. */
  readonly weights: Float64Array;
  /** z = μ + σε: where the same ε's are once they have moved. */
  readonly moved: Float64Array;
  /** A height in (0, 1) for each sample, so that a crowd fills the area under a curve. */
  readonly heights: Float64Array;
  /** Samples to be followed by eye, in both pictures. */
  readonly followed: readonly number[];
  readonly estimates: readonly Estimate[];
  readonly effective: number;
  /** M/E[w²]; 0 where E[w²] is infinite. */
  readonly expectedEffective: number;
}

/** ε's that are followed, or the nearest that there are. */
const wanted = [-2, -1.2, -0.5, 0.2, 0.9, 1.6, 2.3];

/** The same ε's twice: at φ₀ with weights, and carried along to φ. */
export function model(values: Params): MoveOrReweight {
  const { samples, seed } = values;
  const f = testFunction(values.f, values.k);
  const from = { mu: values.mu0, sigma: values.sigma0 };
  const to = { mu: values.mu, sigma: values.sigma };
  const rng = Rng.of(seed, "heights");
  const [still, sliding] = [roomForDraws(samples), roomForDraws(samples)];
  fillNormal(Rng.of(seed, "epsilon"), still.epsilon);
  sliding.epsilon.set(still.epsilon);
  evaluate(f, from, still);
  evaluate(f, to, sliding);
  const weights = importanceWeights(still.z, from, to);
  const [scored, moved] = [roomForGradients(samples), roomForGradients(samples)];
  // The score is that of q at φ, so ε is where z stands in q's own units.
  const standing = still.z.map((z) => (z - to.mu) / to.sigma);
  scoreFunctionGradient({ ...still, epsilon: standing }, to, noBaseline, 0, scored);
  const entropy = entropySlope(f, to);
  reparameterizedGradient(sliding, entropy, moved);
  const exact = exactGradientOf(f, to);
  const [wide, narrow] = [reweightedVariance(f, from, to), pathwiseVariance(f, to)];
  const standardError = (variance: number) => Math.sqrt(variance / samples);
  const second = secondMomentOfWeights(from, to);
  const of = (parameter: keyof Gradients): Estimate[] => [
    {
      method: "reweighted",
      parameter,
      estimate: meanOf(scored[parameter], weights) + (parameter === "sigma" ? entropy : 0),
      exact: exact[parameter],
      standardError: wide && standardError(wide[parameter]),
    },
    {
      method: "moved",
      parameter,
      estimate: meanOf(moved[parameter], null),
      exact: exact[parameter],
      standardError: standardError(narrow[parameter]),
    },
  ];
  return {
    f,
    from,
    to,
    epsilon: still.epsilon,
    fixed: still.z,
    weights,
    moved: sliding.z,
    heights: Float64Array.from({ length: samples }, () => uniform(rng)),
    followed: wanted.map((epsilon) => nearest(still.epsilon, epsilon)),
    estimates: [...of("mu"), ...of("sigma")],
    effective: effectiveSampleSize(weights),
    expectedEffective: second ? samples / Math.exp(second.logC) : 0,
  };
}

function meanOf(values: Float64Array, weights: Float64Array | null): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += weights ? weights[i] * values[i] : values[i];
  return sum / values.length;
}

function nearest(numbers: Float64Array, to: number): number {
  const distances = numbers.map((number) => Math.abs(number - to));
  return distances.indexOf(Math.min(...distances));
}
