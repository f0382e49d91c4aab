import type { BackupSettings } from "./controlProblem.ts";
import { actionCount, type Mdp, STAY } from "./mdp.ts";

/** p · v, where something impossible counts for nothing however bad it is. */
const weighted = (p: number, v: number): number => (p === 0 ? 0 : p * v);

/**
 * What comes after (s, a), from the values V′ of the next step, in log space:
 *
 *     optimistic:  τ log Σ_s' p(s'|s,a) exp(V′(s')/τ)
 *     causal:      Σ_s' p(s'|s,a) V′(s')
 */
export function continuation(
  mdp: Mdp,
  { temperature, backup }: Pick<BackupSettings, "temperature" | "backup">,
  next: Float64Array,
  state: number,
  action: number,
): number {
  const { landing, slip } = mdp;
  const at = 5 * state;
  const ahead = next[landing[at + action]];
  if (action === STAY || slip === 0) return ahead;
  const one = next[landing[at + ((action + 1) & 3)]];
  const other = next[landing[at + ((action + 3) & 3)]];
  if (backup === "causal")
    return weighted(1 - slip, ahead) + weighted(slip / 2, one) + weighted(slip / 2, other);
  const top = Math.max(slip < 1 ? ahead : one, one, other);
  if (top === Number.NEGATIVE_INFINITY) return top;
  const exp = (v: number) => Math.exp((v - top) / temperature);
  return top + temperature * Math.log(weighted(1 - slip, exp(ahead)) + (slip / 2) * (exp(one) + exp(other)));
}

/** Q(s,a) = r(s,a) + γ · continuation, for the five actions, written into `out`. */
export function actionValuesOf(
  mdp: Mdp,
  settings: Pick<BackupSettings, "temperature" | "backup">,
  next: Float64Array,
  state: number,
  out: Float64Array,
  discount = 1,
): void {
  for (let a = 0; a < actionCount; a++)
    out[a] = mdp.reward[5 * state + a] + discount * continuation(mdp, settings, next, state, a);
}

/** The soft maximum of five values: V = τ log Σ_a exp(logWeights_a + Q_a/τ); −∞ where nothing is allowed. */
export function softMaximum(
  values: Float64Array,
  { temperature, logWeights }: Pick<BackupSettings, "temperature" | "logWeights">,
): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < actionCount; a++) top = Math.max(top, values[a] + temperature * logWeights[a]);
  if (top === Number.NEGATIVE_INFINITY) return top;
  let sum = 0;
  for (let a = 0; a < actionCount; a++)
    sum += Math.exp((values[a] + temperature * logWeights[a] - top) / temperature);
  return top + temperature * Math.log(sum);
}

/**
 * Turns five values Q into the policy, in place (lecture 4.7, correction 12):
 *
 *     π(a) = p(a) exp((Q_a − V)/τ)
 *
 * The largest is taken out and the row divided by its sum, so that it adds up to 1 to the last digit whatever the size
 * of Q. Where nothing is allowed all five become 0.
 */
export function toPolicy(
  values: Float64Array,
  { temperature, logWeights }: Pick<BackupSettings, "temperature" | "logWeights">,
): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < actionCount; a++) top = Math.max(top, values[a] + temperature * logWeights[a]);
  let sum = 0;
  for (let a = 0; a < actionCount; a++) {
    values[a] =
      top === Number.NEGATIVE_INFINITY
        ? 0
        : Math.exp((values[a] + temperature * logWeights[a] - top) / temperature);
    sum += values[a];
  }
  if (sum > 0) for (let a = 0; a < actionCount; a++) values[a] /= sum;
}
