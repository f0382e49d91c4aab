import { logSumExp } from "../math/logSumExp.ts";
import { fillNormal, type Rng, uniform } from "../math/rng.ts";
import type { Marginals } from "./kalmanFilter.ts";
import { drift, logNormal, seen, type Series, type StateSpaceModel } from "./stateSpaceModel.ts";

/** What a crowd of particles says. */
export interface ParticleFiltered extends Marginals {
  /** An unbiased estimate of p(o_{1:T}), its logarithm, nats. */
  readonly logLikelihood: number;
}

/**
 * p(z_t|o_{1:t}) of any of the models by a crowd (Gordon, Salmond & Smith 1993): each particle takes a step of the model, is
 * weighted by what was seen, and is drawn anew in proportion (systematically, with one uniform number a moment).
 *
 *     w_i = p(o_t|z_t^i),   log p(o_t|o_{1:t−1}) ≈ log (1/N) Σ w_i
 */
export function particleFilter(
  model: StateSpaceModel,
  { observation, action }: Series,
  particles: number,
  rng: Rng,
): ParticleFiltered {
  const T = observation.length;
  const [mean, variance] = [new Float64Array(T), new Float64Array(T)];
  let z: Float64Array = fillNormal(rng, new Float64Array(particles));
  let logLikelihood = 0;
  for (let t = 0; t < T; t++) {
    if (t > 0) {
      const noise = fillNormal(rng, new Float64Array(particles));
      z = z.map((at, i) => drift(model, at) + action[t - 1] + model.noise * noise[i]);
    }
    const o = observation[t];
    const sight = model.observationNoise ** 2;
    const logs =
      o === null ? new Float64Array(particles) : z.map((at) => logNormal(o, seen(model, at), sight));
    const total = logSumExp(logs);
    logLikelihood += o === null ? 0 : total - Math.log(particles);
    const weights = logs.map((log) => Math.exp(log - total));
    mean[t] = z.reduce((sum, at, i) => sum + weights[i] * at, 0);
    variance[t] = z.reduce((sum, at, i) => sum + weights[i] * (at - mean[t]) ** 2, 0);
    if (o !== null) z = resampled(z, weights, uniform(rng));
  }
  return { mean, variance, logLikelihood };
}

/** As many as there were, each about as often as it weighs: the places (i + start)/N on the summed weights. */
function resampled(z: Float64Array, weights: Float64Array, start: number): Float64Array {
  let [k, reached] = [0, weights[0]];
  return z.map((_, i) => {
    const place = (i + start) / z.length;
    while (reached < place && k + 1 < z.length) reached += weights[++k];
    return z[k];
  });
}
