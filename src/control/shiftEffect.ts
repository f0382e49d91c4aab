import { type BackwardMessages, logEvidence, policyAt } from "./backwardMessages.ts";
import { logProbabilityOf } from "./scoreTrajectory.ts";
import type { Trajectory } from "./path.ts";

/** At so many cells and times policies are compared; in larger worlds at as many, spread evenly. */
const MOST = 3000;

/** A number without the constant, and with it. */
export interface Effect {
  readonly plain: number;
  readonly shifted: number;
}

/** What a constant on every reward does. */
export interface ShiftEffect {
  /** log p(O_{1:T}) = V_1(start)/τ. */
  readonly logEvidence: Effect;
  /** log p(the path|O_{1:T}). */
  readonly logProbability: Effect;
  /** By how much the log-evidence must move: T c/τ. */
  readonly exactly: number;
  /** Largest change of any π_t(a|s). */
  readonly policyChange: number;
}

/** Compares the messages of a world with those of the same world with c on every reward. */
export function effectOfShift(
  plain: BackwardMessages,
  shifted: BackwardMessages,
  path: Trajectory,
  c: number,
): ShiftEffect {
  const { horizon, temperature } = plain.problem;
  return {
    logEvidence: { plain: logEvidence(plain), shifted: logEvidence(shifted) },
    logProbability: { plain: logProbabilityOf(plain, path), shifted: logProbabilityOf(shifted, path) },
    exactly: (horizon * c) / temperature,
    policyChange: plain === shifted ? 0 : policyChange(plain, shifted),
  };
}

function policyChange(plain: BackwardMessages, shifted: BackwardMessages): number {
  const { horizon, world } = plain.problem;
  const all = world.open.length * horizon;
  const stride = Math.max(1, Math.ceil(all / MOST));
  let largest = 0;
  for (let i = 0; i < all; i += stride) {
    const [s, t] = [world.open[i % world.open.length], 1 + Math.floor(i / world.open.length)];
    const other = policyAt(shifted, t, s);
    policyAt(plain, t, s).forEach((p, a) => (largest = Math.max(largest, Math.abs(p - other[a]))));
  }
  return largest;
}
