import { LOG_2PI } from "../math/normal.ts";
/** How the state goes on by itself. */
export type Dynamics = "linear" | "pendulum";

/**
 * A body that is seen only through noise (lecture 3.6):
 *
 *     z_1 ~ N(0, 1)      z_{t+1} = f(z_t) + u_t + noise · N(0, 1)      o_t = g(z_t) + observationNoise · N(0, 1)
 *
 * Linear: f(z) = a z and g(z) = z, for which all that is asked has an exact answer. Pendulum: one that hangs in oil,
 * f(z) = z − (1 − a) sin z, seen from the side, g(z) = sin z. Near its rest the two are one model.
 */
export interface StateSpaceModel {
  readonly dynamics: Dynamics;
  readonly a: number;
  readonly noise: number;
  readonly observationNoise: number;
}

/** What is known of a body: what was seen of it, and how it was pushed. */
export interface Series {
  /** o_t, null where it is missing; t = 1 … T. */
  readonly observation: readonly (number | null)[];
  /** u_t, which comes between z_t and z_{t+1}; the last one pushes nobody. */
  readonly action: readonly number[];
}

/** log N(x; mean, variance) */
export const logNormal = (x: number, mean: number, variance: number): number =>
  -0.5 * (LOG_2PI + Math.log(variance) + (x - mean) ** 2 / variance);

/** f(z), without the push. */
export const drift = ({ dynamics, a }: StateSpaceModel, z: number): number =>
  dynamics === "linear" ? a * z : z - (1 - a) * Math.sin(z);

/** g(z) */
export const seen = ({ dynamics }: StateSpaceModel, z: number): number =>
  dynamics === "linear" ? z : Math.sin(z);
