import type { CategoricalProblem } from "./categoricalGradients.ts";
import { gumbelSoftmaxGradient } from "./gumbelSoftmax.ts";
import { gumbelSoftmaxMean } from "./gumbelSoftmaxMean.ts";
import { momentsOf } from "./sampleMoments.ts";
import { type Steps, stepwise } from "../math/stepwise.ts";
import { logEvenNodes } from "../math/quadrature.ts";

/** Bias and noise of the relaxation at one temperature. */
export interface SweepPoint {
  readonly relaxation: number;
  /** ‖E ĝ − ∇E[r]‖, by quadrature. */
  readonly bias: number;
  /** √(Σ_k Var ĝ_k) of one sample. */
  readonly spread: number;
}

const POINTS = 21;
/** Samples behind a point of the curve: the curve's own noise stays below its line's width from λ = 0.1 on. */
const DRAWS = 4000;

/** Bias and noise of the Gumbel-softmax over a range of temperatures, all on the same noise. */
export const relaxationSweep = stepwise(function* (
  problem: CategoricalProblem,
  gradient: Float64Array,
  noise: Float64Array,
  { min, max }: { readonly min: number; readonly max: number },
): Steps<readonly SweepPoint[]> {
  const shared = noise.subarray(0, Math.min(noise.length, DRAWS * gradient.length));
  const sweep: SweepPoint[] = [];
  for (const relaxation of logEvenNodes(min, max, POINTS)) {
    yield;
    const mean = gumbelSoftmaxMean(problem, relaxation);
    const { variance } = momentsOf(gumbelSoftmaxGradient(problem, relaxation), shared, mean, gradient);
    sweep.push({
      relaxation,
      bias: Math.hypot(...mean.map((g, k) => g - gradient[k])),
      spread: Math.sqrt(variance.reduce((sum, v) => sum + v, 0)),
    });
  }
  return sweep;
});
