import type { BackupSettings } from "./controlProblem.ts";
import { actionCount, type Mdp, perpendicular, STAY } from "./mdp.ts";

/**
 * The model's steps seen from where they end: every (state, direction) that lands in s', and what flows through it,
 *
 *     flow(s, d) = Σ_a p(a|s) exp(r(s,a)/τ) p(a takes direction d)
 */
export interface IncomingFlow {
  /** Edges into s' are numbers first[s'] … first[s' + 1] − 1. */
  readonly first: Int32Array;
  /** State that each edge comes from. */
  readonly source: Int32Array;
  /** log flow of each edge. */
  readonly logFlow: Float64Array;
}

/** The edges of a world's model, those with no flow left out. */
export function incomingFlow(
  mdp: Mdp,
  settings: Pick<BackupSettings, "temperature" | "logWeights">,
): IncomingFlow {
  const { states, open, landing } = mdp;
  const logFlow = logFlowOut(mdp, settings);
  const first = new Int32Array(states + 1);
  const flows = (s: number, d: number) => logFlow[5 * s + d] > Number.NEGATIVE_INFINITY;
  for (const s of open)
    for (let d = 0; d < actionCount; d++) if (flows(s, d)) first[landing[5 * s + d] + 1]++;
  for (let s = 0; s < states; s++) first[s + 1] += first[s];
  const filled = first.slice();
  const incoming = { first, source: new Int32Array(first[states]), logFlow: new Float64Array(first[states]) };
  for (const s of open)
    for (let d = 0; d < actionCount; d++) {
      if (!flows(s, d)) continue;
      const edge = filled[landing[5 * s + d]]++;
      incoming.source[edge] = s;
      incoming.logFlow[edge] = logFlow[5 * s + d];
    }
  return incoming;
}

function logFlowOut(
  { states, open, reward, slip }: Mdp,
  { temperature, logWeights }: Pick<BackupSettings, "temperature" | "logWeights">,
): Float64Array {
  const out = new Float64Array(states * actionCount);
  const weight = new Float64Array(actionCount);
  for (const s of open) {
    const rewards = reward.subarray(5 * s, 5 * s + 5);
    const best = Math.max(...rewards);
    for (let a = 0; a < actionCount; a++)
      weight[a] = Math.exp(logWeights[a] + (rewards[a] - best) / temperature);
    for (let d = 0; d < actionCount; d++) {
      const [one, other] = perpendicular(d);
      const flow =
        d === STAY ? weight[d] : (1 - slip) * weight[d] + (slip / 2) * (weight[one] + weight[other]);
      out[5 * s + d] = best / temperature + Math.log(flow);
    }
  }
  return out;
}
