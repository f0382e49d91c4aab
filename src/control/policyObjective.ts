import { type BackwardMessages, logEvidence, policyAt } from "./backwardMessages.ts";
import { actionCount } from "./mdp.ts";
import { believedSuccessors } from "./posteriorDynamics.ts";

/** A policy over time: π_t(·|s), five probabilities that add up to 1, written into `out`. */
export type TimedPolicy = (t: number, state: number, out: Float64Array<ArrayBuffer>) => Float64Array;

/** The terms of the maximum-entropy objective, in nats of reward; averages are over the trajectories of π. */
export interface PolicyObjective {
  /** E_π[Σ_t r(s_t, a_t)]. */
  readonly reward: number;
  /** E_π[Σ_t log p(a_t|s_t)], before it is multiplied by τ. */
  readonly prior: number;
  /** E_π[Σ_t H(π_t(·|s_t))], before it is multiplied by τ. */
  readonly entropy: number;
  /** reward + τ (prior + entropy). */
  readonly objective: number;
  /** KL(p_π(trajectory) ‖ p(trajectory|O_{1:T})), by the chain rule. */
  readonly divergence: number;
  /** τ log p(O_{1:T}): no policy gets above it. */
  readonly ceiling: number;
}

/**
 * The maximum-entropy objective of a policy, exactly (Levine 2018, section 3; lecture 4.10). The trajectories that a policy
 * makes in the true world are its q, so that their dynamics cancel from the bound:
 *
 *     τ log p(O_{1:T}) = E_π[Σ r] + τ E_π[Σ log p(a|s)] + τ Σ E_π[H(π)] + τ KL(p_π ‖ p(·|O_{1:T}))
 *     KL = Σ_t E_π[KL(π_t ‖ p(a|s,O)) + KL(p(s'|s,a) ‖ p(s'|s,a,O))]
 *
 * @param believed optimistic messages with the action prior counted: they hold the posterior over trajectories. Throws a
 * RangeError for a causal backup.
 */
export function policyObjective(believed: BackwardMessages, policy: TimedPolicy): PolicyObjective {
  const { world, horizon, temperature, logWeights, backup } = believed.problem;
  if (backup === "causal")
    throw new RangeError(
      "The posterior over trajectories comes from the optimistic backup, not the causal one.",
    );
  const chosen = new Float64Array(actionCount);
  const posterior = new Float64Array(actionCount);
  let here = new Float64Array(world.states);
  here[world.start] = 1;
  let [reward, prior, entropy, divergence] = [0, 0, 0, 0];
  for (let t = 1; t <= horizon; t++) {
    const next = new Float64Array(world.states);
    for (const s of world.open) {
      if (here[s] === 0) continue;
      policy(t, s, chosen);
      policyAt(believed, t, s, posterior);
      for (let a = 0; a < actionCount; a++) {
        if (chosen[a] === 0) continue;
        const weight = here[s] * chosen[a];
        reward += weight * world.reward[5 * s + a];
        prior += weight * logWeights[a];
        entropy -= weight * Math.log(chosen[a]);
        divergence += weight * Math.log(chosen[a] / posterior[a]);
        for (const { state, probability, posterior: belief } of believedSuccessors(believed, t, s, a)) {
          if (t < horizon) divergence += weight * probability * Math.log(probability / belief);
          next[state] += weight * probability;
        }
      }
    }
    here = next;
  }
  return {
    reward,
    prior,
    entropy,
    objective: reward + temperature * (prior + entropy),
    divergence,
    ceiling: temperature * logEvidence(believed),
  };
}

/**
 * Between the action prior (λ = 0) and a policy (λ = 1), and beyond: π_λ ∝ p^{1−λ} π^λ. For a soft-optimal policy that is
 * p exp(λ (Q − V)/τ).
 */
export function towards(optimum: BackwardMessages, lambda: number): TimedPolicy {
  const { logWeights } = optimum.problem;
  return (t, state, out) => {
    policyAt(optimum, t, state, out);
    let total = 0;
    for (let a = 0; a < actionCount; a++) {
      // What the prior forbids stays forbidden; what the policy leaves out comes back at λ = 0 alone: 0 · log 0 is 0 here.
      const [prior, tilt] = [logWeights[a], lambda === 0 ? 0 : lambda * Math.log(out[a])];
      out[a] = prior === Number.NEGATIVE_INFINITY ? 0 : Math.exp((1 - lambda) * prior + tilt);
      total += out[a];
    }
    for (let a = 0; a < actionCount; a++) out[a] /= total;
    return out;
  };
}
