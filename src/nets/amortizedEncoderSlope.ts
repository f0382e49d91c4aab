import { meanOf } from "../math/meanOf.ts";
import type { World } from "../inference/familyData.ts";
import { elboSlopes, type Gaussians, type Slopes } from "../inference/familySlopes.ts";
import { fillNormal, Rng } from "../math/rng.ts";
import type { EncoderFit } from "./amortizedEncoderFit.ts";

/** Length of the move in the space of all weights. */
const STRIDE = 2 ** -8;

/** One estimate held to an exact answer. */
export interface SlopeMeasurement {
  readonly estimate: number;
  readonly exact: number;
  readonly error: number;
}

/**
 * How fast the mean ELBO L grows along a direction u of length 1 drawn at random, nats for each unit of weights:
 *
 *     ∇L · u  by backpropagation,   against   (4 D(h) − D(2h))/3,   D(h) = (L(φ + hu) − L(φ − hu))/2h
 *
 * (Richardson's extrapolation). The error is what the two differences are apart, and rounding answers to single
 * precision.
 */
export async function slopeByDifference(
  fit: EncoderFit,
  world: World,
  x: Float64Array,
  slopes: Slopes,
  seed: number,
): Promise<SlopeMeasurement> {
  const { values } = fit.climber;
  const direction = fillNormal(Rng.of(seed, "direction"), new Float64Array(values.length));
  const length = Math.hypot(...direction);
  const gradient = await fit.gradient(slopes);
  const estimate = gradient.reduce((sum, g, k) => sum + (g * direction[k]) / length, 0);
  const at = async (h: number): Promise<{ readonly elbo: number; readonly rounding: number }> => {
    const moved = await fit.gaussians(values.map((value, k) => value + (h * direction[k]) / length));
    const slopes = elboSlopes(world, x, moved);
    return { elbo: meanOf(slopes.elbo), rounding: roundingOf(moved, slopes) };
  };
  const difference = async (h: number) => {
    const [above, below] = [await at(h), await at(-h)];
    return {
      slope: (above.elbo - below.elbo) / (2 * h),
      rounding: (above.rounding + below.rounding) / (2 * h),
    };
  };
  const [near, far] = [await difference(STRIDE), await difference(2 * STRIDE)];
  return {
    estimate,
    exact: (4 * near.slope - far.slope) / 3,
    error: Math.abs(near.slope - far.slope) + 2 * (near.rounding + far.rounding) + 1e-4 * Math.abs(estimate),
  };
}

/** How far rounding a network's answers to single precision may move the mean ELBO, nats. */
function roundingOf(q: Gaussians, { elbo, mean, logStd }: Slopes): number {
  const parts = elbo.map(
    (value, i) =>
      Math.abs(mean[i]) * (1 + Math.abs(q.mean[i])) +
      Math.abs(logStd[i]) * (1 + Math.abs(q.logStd[i])) +
      2 ** -20 * (1 + Math.abs(value)),
  );
  return 2 ** -22 * meanOf(parts);
}
