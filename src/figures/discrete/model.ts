import {
  exactGradient,
  expectedReward,
  optimalBaseline,
  scoreFunctionGradient,
  scoreFunctionSpread,
  scoreFunctionVariance,
} from "../../inference/categoricalGradients.ts";
import { gumbelSoftmaxGradient } from "../../inference/gumbelSoftmax.ts";
import { gumbelSoftmaxMean } from "../../inference/gumbelSoftmaxMean.ts";
import { oneDraw, type OneDraw } from "../../inference/oneDraw.ts";
import { relaxationSweep, type SweepPoint } from "../../inference/relaxationSweep.ts";
import { gumbelRows, momentsOf, type SampleMoments } from "../../inference/sampleMoments.ts";
import { probabilitiesOf } from "../../math/categorical.ts";
import { type Steps, stepwise } from "../../math/stepwise.ts";
import { Rng } from "../../math/rng.ts";
import { readLists } from "../../knobs/lists.ts";
import type { Params } from "./figure.ts";

export type EstimatorName = "scoreFunction" | "scoreFunctionBaseline" | "gumbelSoftmax";

export interface Estimate extends SampleMoments {
  readonly name: EstimatorName;
  /** What the estimator's mean tends to: the exact gradient, or that of the relaxed objective. */
  readonly expectation: Float64Array;
  /** Exact, of one sample along the exact gradient's direction; null where only sampling knows it. */
  readonly exactVarianceAlong: number | null;
  /** √(Σ_k Var ĝ_k) of one sample. */
  readonly spread: number;
}

export interface Discrete {
  readonly problem: { readonly logits: readonly number[]; readonly rewards: readonly number[] };
  readonly samples: number;
  readonly relaxation: number;
  readonly probabilities: Float64Array;
  readonly expectedReward: number;
  readonly baseline: number;
  readonly gradient: Float64Array;
  /** Unit vector along the exact gradient; along the first logit where the gradient is 0. */
  readonly direction: Float64Array;
  readonly estimates: readonly Estimate[];
  readonly sweep: readonly SweepPoint[];
  readonly oneDraw: OneDraw;
}

/** A logit as the reader may set it. */
export const logitKnob = { min: -8, max: 8, step: 0.01, scale: "linear" } as const;
/** Relaxation temperatures within the reader's reach. */
export const relaxations = { min: 0.05, max: 5 } as const;

/** Three estimators of ∇E[r], on shared noise, beside the exact sum. Throws a RangeError if the lists differ in length. */
export const model = stepwise(function* ({
  logits,
  rewards,
  relaxation,
  samples,
  seed,
}: Params): Steps<Discrete> {
  const problem = readLists(logits, rewards);
  const gradient = exactGradient(problem);
  const direction = unitVector(gradient);
  const baseline = optimalBaseline(problem);
  const noise = gumbelRows(Rng.of(seed, "gumbel"), samples, gradient.length);
  const relaxed = gumbelSoftmaxMean(problem, relaxation);
  const scored = (name: EstimatorName, b: number): Estimate => ({
    name,
    expectation: gradient,
    exactVarianceAlong: scoreFunctionVariance(problem, b, direction),
    ...momentsOf(scoreFunctionGradient(problem, b), noise, gradient, direction),
    spread: scoreFunctionSpread(problem, b),
  });
  const scoreFunction = scored("scoreFunction", 0);
  yield;
  const scoreFunctionBaseline = scored("scoreFunctionBaseline", baseline);
  yield;
  const gumbel = momentsOf(gumbelSoftmaxGradient(problem, relaxation), noise, relaxed, direction);
  const sweep = yield* relaxationSweep.steps(problem, gradient, noise, relaxations);
  return {
    problem,
    samples,
    relaxation,
    probabilities: probabilitiesOf(problem.logits),
    expectedReward: expectedReward(problem),
    baseline,
    gradient,
    direction,
    estimates: [
      scoreFunction,
      scoreFunctionBaseline,
      {
        name: "gumbelSoftmax",
        expectation: relaxed,
        exactVarianceAlong: null,
        ...gumbel,
        spread: Math.sqrt(gumbel.variance.reduce((sum, v) => sum + v, 0)),
      },
    ],
    sweep,
    oneDraw: oneDraw(problem, noise, relaxation),
  };
});

function unitVector(gradient: Float64Array): Float64Array {
  const length = Math.hypot(...gradient);
  return gradient.map((g, k) => (length > 1e-12 ? g / length : k === 0 ? 1 : 0));
}
