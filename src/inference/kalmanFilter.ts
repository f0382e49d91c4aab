import { logNormal, type Series, type StateSpaceModel } from "./stateSpaceModel.ts";

/** A Gaussian for every moment. */
export interface Marginals {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
}

/** The exact filter, moment by moment. */
export interface Filtered extends Marginals {
  /** p(z_t|o_{1:t−1}), before the observation. */
  readonly predicted: Marginals;
  /** log p(o_t|o_{1:t−1}), nats; 0 where nothing is seen. */
  readonly logLikelihoods: Float64Array;
  /** log p(o_{1:T}), their sum. */
  readonly logLikelihood: number;
}

/**
 * p(z_t|o_{1:t}) of the linear model (Kalman 1960), with actions, and with nothing to update by where nothing is seen:
 *
 *     m⁻ = a m + u_{t−1},   P⁻ = a² P + noise²        (0 and 1 at t = 1)
 *     K = P⁻/(P⁻ + observationNoise²)
 *     m = m⁻ + K (o_t − m⁻),   P = (1 − K) P⁻
 *     log p(o_t|o_{1:t−1}) = log N(o_t; m⁻, P⁻ + observationNoise²)
 */
export function kalmanFilter({ a, noise, observationNoise }: StateSpaceModel, series: Series): Filtered {
  const { observation, action } = series;
  const T = observation.length;
  const [mean, variance] = [new Float64Array(T), new Float64Array(T)];
  const predicted = { mean: new Float64Array(T), variance: new Float64Array(T) };
  const logLikelihoods = new Float64Array(T);
  for (let t = 0; t < T; t++) {
    const before = t === 0 ? 0 : a * mean[t - 1] + action[t - 1];
    const spread = t === 0 ? 1 : a ** 2 * variance[t - 1] + noise ** 2;
    predicted.mean[t] = before;
    predicted.variance[t] = spread;
    const o = observation[t];
    const gain = o === null ? 0 : spread / (spread + observationNoise ** 2);
    mean[t] = before + gain * ((o ?? before) - before);
    variance[t] = (1 - gain) * spread;
    if (o !== null) logLikelihoods[t] = logNormal(o, before, spread + observationNoise ** 2);
  }
  const logLikelihood = logLikelihoods.reduce((sum, each) => sum + each, 0);
  return { mean, variance, predicted, logLikelihoods, logLikelihood };
}

/** p(z_{T+k}|o_{1:T}) for k = 1 … steps without pushes: m ← a m, P ← a² P + noise². */
export function predict(
  { a, noise }: StateSpaceModel,
  from: { mean: number; variance: number },
  steps: number,
) {
  const [mean, variance] = [new Float64Array(steps), new Float64Array(steps)];
  for (let k = 0; k < steps; k++) {
    mean[k] = a * (k === 0 ? from.mean : mean[k - 1]);
    variance[k] = a ** 2 * (k === 0 ? from.variance : variance[k - 1]) + noise ** 2;
  }
  return { mean, variance };
}
