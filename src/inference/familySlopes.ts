import type { World } from "./familyData.ts";
import { toyElbo, toyElboGradient } from "./toyElbo.ts";

/** One Gaussian q for each data point. */
export interface Gaussians {
  readonly mean: Float64Array;
  readonly logStd: Float64Array;
}

/** The ELBO of each point under its q, and where that q should go: ∂L_i/∂μ_i and ∂L_i/∂ log σ_i, nats. */
export interface Slopes extends Gaussians {
  readonly elbo: Float64Array;
}

/**
 * The ELBO and its gradient for every pair x_i, q_i, in closed form (lecture 1.2):
 *
 *     L_i = E_{q_i}[log p(x_i|z)] − KL(q_i ‖ p(z)),     ∂L_i/∂ log σ = σ ∂L_i/∂σ
 *
 * Every family climbs these same slopes; they differ in what a slope may move. No samples are drawn, so that no
 * difference between the families is noise.
 */
export function elboSlopes(world: World, x: Float64Array, { mean, logStd }: Gaussians): Slopes {
  const slopes = {
    elbo: new Float64Array(x.length),
    mean: new Float64Array(x.length),
    logStd: new Float64Array(x.length),
  };
  for (let i = 0; i < x.length; i++) {
    const observation = { ...world, x: x[i] };
    const std = Math.exp(logStd[i]);
    const gradient = toyElboGradient(observation, mean[i], std);
    slopes.elbo[i] = toyElbo(observation, mean[i], std).elbo;
    slopes.mean[i] = gradient.mean;
    slopes.logStd[i] = gradient.std * std;
  }
  return slopes;
}
