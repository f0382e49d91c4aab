import type { CategoricalProblem } from "../../inference/categoricalGradients.ts";
import { gumbelSoftmaxGradient } from "../../inference/gumbelSoftmax.ts";
import { gumbelSoftmaxMean } from "../../inference/gumbelSoftmaxMean.ts";
import { momentsOf } from "../../inference/sampleMoments.ts";
import { params } from "./params.ts";

/** Bias and noise of the relaxation at one temperature. */
export interface SweepPoint {
  readonly relaxation: number;
  /** ‖E ĝ − ∇E[r]‖, by quadrature. */
  readonly bias: number;
  /** √(Σ_k Var ĝ_k) of one sample. */
  readonly spread: number;
}
export type Sweep = readonly SweepPoint[];

const POINTS = 21;
/** Samples behind a point of the curve: the curve's own noise stays below its line's width from λ = 0.1 on. */
const DRAWS = 4000;

/** Bias and noise of the Gumbel-softmax over the slider's whole range, all temperatures on the same noise. */
export function sweepRelaxation(
  problem: CategoricalProblem,
  gradient: Float64Array,
  noise: Float64Array,
): Sweep {
  const shared = noise.subarray(0, Math.min(noise.length, DRAWS * gradient.length));
  const { min, max } = params.relaxation;
  return Array.from({ length: POINTS }, (_, i) => {
    const relaxation = min * (max / min) ** (i / (POINTS - 1));
    const mean = gumbelSoftmaxMean(problem, relaxation);
    const { variance } = momentsOf(gumbelSoftmaxGradient(problem, relaxation), shared, mean, gradient);
    return {
      relaxation,
      bias: Math.hypot(...mean.map((g, k) => g - gradient[k])),
      spread: Math.sqrt(variance.reduce((sum, v) => sum + v, 0)),
    };
  });
}
