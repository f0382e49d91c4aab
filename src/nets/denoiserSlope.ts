import { take } from "./contextLoss.ts";
import { denoiserObjective, forward } from "./denoiser.ts";
import type { Fit } from "./fit.ts";
import { gradientOf } from "./gradientOf.ts";
import { mapNamed, type Named, namesOf } from "./named.ts";
import { add, keep, mul, square, sub, sum, type Tensor, type Tensor1D, type Tensor2D, tidy } from "./tf.ts";

/** h, a length in the space of all weights. */
const STRIDE = 2 ** -9;
/** What the difference may be off by, as a part of it: between the two points some units switch on or off. */
const KINKS = 0.02;

/**
 * How fast a denoiser's objective J grows along its own gradient:
 *
 *     |∇J|  by backpropagation,   against   (J(θ + hu) − J(θ − hu)) / 2h,   u = ∇J / |∇J|
 *
 * The error is what kinks may do to the difference, and rounding J to single precision.
 */
export async function denoiserSlope(
  { weights }: Fit,
  inputs: Tensor2D,
  target: Tensor2D,
): Promise<{ readonly estimate: number; readonly exact: number; readonly error: number }> {
  const gradient = tidy(() => {
    const { gradients } = gradientOf(weights, () => denoiserObjective(weights, inputs, target));
    return mapNamed(gradients, (g) => keep(g.clone()));
  });
  try {
    const squares = tidy(() => namesOf(gradient).map((name) => sum(square(gradient[name]))));
    const norm = Math.sqrt((await take(squares)).reduce((total, [square]) => total + square, 0));
    const at = (h: number) => {
      const moved = (w: Tensor, name: string) => add(w, mul(gradient[name], h / norm));
      return objectiveAt((w) => mapNamed(w, moved), weights, inputs, target);
    };
    const [above, below] = [await at(STRIDE), await at(-STRIDE)];
    const exact = (above - below) / (2 * STRIDE);
    const rounding = (2 ** -24 * Math.max(Math.abs(above), Math.abs(below))) / STRIDE;
    return { estimate: norm, exact, error: KINKS * Math.abs(exact) + rounding };
  } finally {
    for (const name of namesOf(gradient)) gradient[name].dispose();
  }
}

/** J at changed weights; the mean in double precision, as single would drown a small difference. */
async function objectiveAt(
  change: (weights: Named) => Named,
  weights: Named,
  inputs: Tensor2D,
  target: Tensor2D,
): Promise<number> {
  const [errors] = await take([
    tidy(() => sum<Tensor1D>(square(sub(forward(change(weights), inputs), target)), 1)),
  ]);
  return -0.5 * (errors.reduce((total, e) => total + e, 0) / errors.length);
}
