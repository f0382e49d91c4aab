import { type Backup, type ControlProblem } from "./controlProblem.ts";
import { hardActionValuesOf, hardBackup, toGreedyPolicy } from "./hardBackup.ts";
import { actionValuesOf, toPolicy } from "./localBackup.ts";
import { actionCount, type Mdp } from "./mdp.ts";
import { SoftBackup } from "./softBackup.ts";

/**
 * The backward messages of a problem (lecture 4.3), as values: V_t = τ log β_t(s), Q_t = τ log β_t(s,a).
 * Q is not kept: `actionValuesAt` computes it from V_{t+1}, `policyAt` likewise.
 */
export interface BackwardMessages {
  readonly problem: ControlProblem;
  /** V_t(s) at (t − 1)·states + s, t = 1 … T + 1; the last layer, V_{T+1} = 0, says that nothing is asked any more. */
  readonly V: Float64Array;
}

/**
 * The whole recursion, from β_T(s,a) = p(O_T|s,a) (correction 8) back to t = 1:
 *
 *     Q_t(s,a) = r(s,a) + τ log E_s'[exp(V_{t+1}(s')/τ)]    or, causal,   r(s,a) + E_s'[V_{t+1}(s')]
 *     V_t(s) = τ log Σ_a p(a|s) exp(Q_t(s,a)/τ)
 *
 * With `pinned`, V_T is −∞ wherever s_T is no goal.
 */
export function backwardMessages(problem: ControlProblem): BackwardMessages {
  const { world, horizon } = problem;
  const V = emptyLayers(world, horizon);
  const layer = (t: number) => V.subarray((t - 1) * world.states, t * world.states);
  const step = new SoftBackup(world, problem);
  for (let t = horizon; t >= 1; t--) {
    const untouched = t < horizon && !(problem.pinned && t === horizon - 1);
    step.apply(layer(t + 1), layer(t), untouched);
    if (t === horizon && problem.pinned) keepGoals(world, layer(t));
  }
  return { problem, V };
}

/** V_t, t = 1 … T + 1: one number a state, −∞ on walls. A view, not a copy. */
export function valuesAt({ problem, V }: BackwardMessages, t: number): Float64Array {
  return V.subarray((t - 1) * problem.world.states, t * problem.world.states);
}

/** The five Q_t(s,a), t = 1 … T, written into `out`. All −∞ where V_t(s) is. */
export function actionValuesAt(
  messages: BackwardMessages,
  t: number,
  state: number,
  out = new Float64Array(actionCount),
): Float64Array {
  const { world } = messages.problem;
  if (valuesAt(messages, t)[state] === Number.NEGATIVE_INFINITY) return out.fill(Number.NEGATIVE_INFINITY);
  actionValuesOf(world, messages.problem, valuesAt(messages, t + 1), state, out);
  return out;
}

/**
 * The five π_t(a|s) = p(a|s) exp((Q_t(s,a) − V_t(s))/τ), written into `out` (lecture 4.7). They add up to 1; they are
 * all 0 where V_t(s) is −∞: from there optimality is impossible.
 */
export function policyAt(
  messages: BackwardMessages,
  t: number,
  state: number,
  out = new Float64Array(actionCount),
): Float64Array {
  toPolicy(actionValuesAt(messages, t, state, out), messages.problem);
  return out;
}

/** log p(O_{1:T}) from the world's start: V_1(start)/τ, in nats. A probability if the prior is counted. */
export const logEvidence = (messages: BackwardMessages): number =>
  messages.V[messages.problem.world.start] / messages.problem.temperature;

/** Hard value iteration over the same horizon, for comparison: V_t = max_a r + E V_{t+1}, laid out as in the messages. */
export interface HardValues {
  readonly world: Mdp;
  readonly horizon: number;
  readonly backup: Backup;
  readonly V: Float64Array;
}

/** The limit of the messages as τ → 0; `causal` is value iteration as it is usually meant. */
export function hardValues(world: Mdp, horizon: number, backup: Backup = "causal"): HardValues {
  const V = emptyLayers(world, horizon);
  const layer = (t: number) => V.subarray((t - 1) * world.states, t * world.states);
  for (let t = horizon; t >= 1; t--) hardBackup(world, backup, layer(t + 1), layer(t));
  return { world, horizon, backup, V };
}

/** The five Q_t(s,a) of hard value iteration, written into `out`. */
export function hardActionValuesAt(
  { world, backup, V }: HardValues,
  t: number,
  state: number,
  out = new Float64Array(actionCount),
): Float64Array {
  const next = V.subarray(t * world.states, (t + 1) * world.states);
  hardActionValuesOf(world, backup, next, state, out);
  return out;
}

/** The greedy policy of hard value iteration: equal shares to the best actions. */
export function greedyPolicyAt(
  values: HardValues,
  t: number,
  state: number,
  out = new Float64Array(actionCount),
): Float64Array {
  toGreedyPolicy(hardActionValuesAt(values, t, state, out));
  return out;
}

/** T + 1 layers of 0, −∞ where there is no state. */
function emptyLayers({ states, open }: Mdp, horizon: number): Float64Array {
  const layers = new Float64Array((horizon + 1) * states);
  if (open.length === states) return layers;
  let met = 0;
  for (let s = 0; s < states; s++) {
    if (open[met] === s) met++;
    else for (let at = s; at < layers.length; at += states) layers[at] = Number.NEGATIVE_INFINITY;
  }
  return layers;
}

function keepGoals(world: Mdp, layer: Float64Array): void {
  const goals = new Set(world.goals);
  for (const s of world.open) if (!goals.has(s)) layer[s] = Number.NEGATIVE_INFINITY;
}
