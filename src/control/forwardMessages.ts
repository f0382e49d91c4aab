import { logSumExp } from "../math/logSumExp.ts";
import { type BackwardMessages, valuesAt } from "./backwardMessages.ts";
import type { ControlProblem } from "./controlProblem.ts";
import { ForwardStep } from "./forwardStep.ts";
import { incomingFlow } from "./incomingFlow.ts";

/**
 * The forward messages of a problem (lecture 4.8), each normalised: α_t(s) = p(s_t = s | O_{1:t−1}). They belong to the
 * model, so they are the same for either backup.
 */
export interface ForwardMessages {
  readonly problem: ControlProblem;
  /** log α_t(s) at (t − 1)·states + s, t = 1 … T. */
  readonly logAlpha: Float64Array;
  /** log of what each α_t was divided by, t = 1 … T: log p(s_t, O_{1:t−1}) = log α_t + Σ_{u ≤ t} logNormalizer_u. */
  readonly logNormalizers: Float64Array;
}

/**
 * The recursion from α_1(s) = p(s_1 = s):
 *
 *     α_{t+1}(s') ∝ Σ_{s,a} p(s'|s,a) p(a|s) p(O_t|s,a) α_t(s)
 *
 * @param logStart log p(s_1), one number a state; by default all on the world's start.
 */
export function forwardMessages(problem: ControlProblem, logStart?: Float64Array): ForwardMessages {
  const { world, horizon } = problem;
  const { states, start } = world;
  const logAlpha = new Float64Array(horizon * states).fill(Number.NEGATIVE_INFINITY);
  const logNormalizers = new Float64Array(horizon);
  const layer = (t: number) => logAlpha.subarray((t - 1) * states, t * states);
  const step = new ForwardStep(world, incomingFlow(world, problem));
  if (logStart) layer(1).set(logStart);
  else layer(1)[start] = 0;
  for (let t = 1; t <= horizon; t++) {
    logNormalizers[t - 1] = normalize(layer(t));
    if (t === horizon) break;
    step.apply(layer(t), layer(t + 1));
  }
  return { problem, logAlpha, logNormalizers };
}

/** log α_t, t = 1 … T: one number a state. A view, not a copy. */
export function logAlphaAt({ problem, logAlpha }: ForwardMessages, t: number): Float64Array {
  return logAlpha.subarray((t - 1) * problem.world.states, t * problem.world.states);
}

/**
 * p(s_t | O_{1:T}) ∝ α_t(s) β_t(s), β_t = exp(V_t/τ), for t = 1 … T: one probability a state, all 0 if optimality is
 * impossible. For an optimistic backup (or no slip) only: see `stateMarginals`, which takes either.
 */
export function productAt(forward: ForwardMessages, backward: BackwardMessages, t: number): Float64Array {
  const { temperature } = backward.problem;
  const logBeta = valuesAt(backward, t);
  const product = logAlphaAt(forward, t).map((logAlpha, s) => logAlpha + logBeta[s] / temperature);
  const total = logSumExp(product);
  return product.map((p) => (total === Number.NEGATIVE_INFINITY ? 0 : Math.exp(p - total)));
}

/** Takes log Σ exp out of the numbers and gives it back. */
function normalize(logs: Float64Array): number {
  const total = logSumExp(logs);
  if (total > Number.NEGATIVE_INFINITY) for (let s = 0; s < logs.length; s++) logs[s] -= total;
  return total;
}
