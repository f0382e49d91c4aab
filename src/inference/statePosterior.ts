import { type Series, type StateSpaceModel } from "./stateSpaceModel.ts";
import { LOG_2PI } from "../math/normal.ts";

/**
 * The posterior of all states of the linear model at once, p(z_{1:T}|o_{1:T}) = N(Λ⁻¹ h, Λ⁻¹): no messages, no recursion.
 * Λ is tridiagonal: z_t shares terms of log p(z, o) with its neighbours alone.
 */
export interface StatePosterior {
  /** Λ_tt, */
  readonly precision: Float64Array;
  /** Λ_{t,t+1}, the last one 0, */
  readonly coupling: Float64Array;
  /** and h. */
  readonly pull: Float64Array;
  /** log p(z, o) where all z are 0. */
  readonly logJointAtZero: number;
}

/** Reads Λ and h off log p(z, o) = const − ½ zᵀ Λ z + hᵀ z. */
export function statePosterior(
  { a, noise, observationNoise }: StateSpaceModel,
  { observation, action }: Series,
): StatePosterior {
  const T = observation.length;
  const [step, look] = [1 / noise ** 2, 1 / observationNoise ** 2];
  const [precision, coupling, pull] = [new Float64Array(T), new Float64Array(T), new Float64Array(T)];
  let logJointAtZero = 0;
  const gaussian = (tau: number, residual: number) => {
    logJointAtZero += -0.5 * (LOG_2PI - Math.log(tau) + tau * residual ** 2);
  };
  observation.forEach((o, t) => {
    if (t === 0) {
      precision[0] += 1;
      gaussian(1, 0);
    } else {
      const u = action[t - 1];
      precision[t] += step;
      precision[t - 1] += a ** 2 * step;
      coupling[t - 1] = -a * step;
      pull[t] += step * u;
      pull[t - 1] -= a * step * u;
      gaussian(step, u);
    }
    if (o === null) return;
    precision[t] += look;
    pull[t] += look * o;
    gaussian(look, o);
  });
  return { precision, coupling, pull, logJointAtZero };
}

/** Solves Λ m = h by elimination from the last moment back; log|Λ| comes with it, the pivots being D_t. */
export function solvePosterior({ precision, coupling, pull }: StatePosterior) {
  const T = precision.length;
  const [pivot, rest, mean] = [precision.slice(), pull.slice(), new Float64Array(T)];
  for (let t = T - 2; t >= 0; t--) {
    const factor = coupling[t] / pivot[t + 1];
    pivot[t] -= factor * coupling[t];
    rest[t] -= factor * rest[t + 1];
  }
  for (let t = 0; t < T; t++) mean[t] = (rest[t] - (t === 0 ? 0 : coupling[t - 1] * mean[t - 1])) / pivot[t];
  const logDeterminant = pivot.reduce((sum, each) => sum + Math.log(each), 0);
  return { mean, pivot, logDeterminant };
}
