import { drift, seen, type Series, type StateSpaceModel } from "./stateSpaceModel.ts";

/** Standard normal numbers that a series is made of, so that it moves and is not drawn anew when it is pushed. */
export interface Chances {
  /** For z_1 and each step, and for each observation. */
  readonly state: ArrayLike<number>;
  readonly observation: ArrayLike<number>;
}

/** The states of a body from its chances, z_1 … z_T. */
export function simulateStates(
  model: StateSpaceModel,
  action: readonly number[],
  { state }: Chances,
): Float64Array {
  const z = new Float64Array(action.length);
  z.forEach((_, t) => {
    z[t] = t === 0 ? state[0] : drift(model, z[t - 1]) + action[t - 1] + model.noise * state[t];
  });
  return z;
}

/** What is seen of it. */
export const observe = (
  model: StateSpaceModel,
  z: Float64Array,
  { observation }: Chances,
  isMissing: (t: number) => boolean,
): Series["observation"] =>
  Array.from(z, (at, t) => (isMissing(t) ? null : seen(model, at) + model.observationNoise * observation[t]));
