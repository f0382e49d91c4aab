import { actionValuesAt, type BackwardMessages, valuesAt } from "./backwardMessages.ts";
import { softMaximum } from "./localBackup.ts";
import { actionCount } from "./mdp.ts";

/** At so many cells and times the equation is looked at; in larger worlds at as many, spread evenly. */
const MOST = 2000;

/** Largest |V_t(s) − τ log Σ_a p(a|s) exp(Q_t(s,a)/τ)|: the sweep shares its work among cells, this takes each alone. */
export function bellmanResidual(messages: BackwardMessages): number {
  const { problem } = messages;
  const { open } = problem.world;
  const all = open.length * problem.horizon;
  const stride = Math.max(1, Math.ceil(all / MOST));
  const five = new Float64Array(actionCount);
  let largest = 0;
  for (let i = 0; i < all; i += stride) {
    const s = open[i % open.length];
    const t = 1 + Math.floor(i / open.length);
    const again = softMaximum(actionValuesAt(messages, t, s, five), problem);
    largest = Math.max(largest, Math.abs(valuesAt(messages, t)[s] - again));
  }
  return largest;
}

/**
 * Σ_a p(a|s) exp((Q_t(s,a) − V_t(s))/τ), furthest from 1 among the cells at time t: it is 1 because V is the soft
 * maximum at the same temperature (correction 12).
 */
export function furthestSum(messages: BackwardMessages, t: number): number {
  const { world, temperature, logWeights } = messages.problem;
  const V = valuesAt(messages, t);
  const five = new Float64Array(actionCount);
  const stride = Math.max(1, Math.ceil(world.open.length / MOST));
  let furthest = 1;
  for (let i = 0; i < world.open.length; i += stride) {
    const s = world.open[i];
    actionValuesAt(messages, t, s, five);
    let sum = 0;
    five.forEach((Q, a) => (sum += Math.exp(logWeights[a] + (Q - V[s]) / temperature)));
    if (Math.abs(sum - 1) > Math.abs(furthest - 1)) furthest = sum;
  }
  return furthest;
}
