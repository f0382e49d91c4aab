import { type BackwardMessages, policyAt } from "./backwardMessages.ts";
import { actionCount } from "./mdp.ts";
import { type DynamicsName, turnOf, turnProbabilities } from "./posteriorDynamics.ts";

/**
 * Where the monkey is at each time, when it follows the inferred policy from the start:
 *
 *     m_1 = p(s_1)      m_{t+1}(s') = Σ_{s,a} p(s'|s,a) π_t(a|s) m_t(s)
 *
 * In its believed world this is p(s_t|O_{1:T}), the same as α_t β_t (lecture 4.8), by another road; in the true world
 * it is where the policy really gets.
 *
 * @returns m_t(s) at (t − 1)·states + s, t = 1 … T.
 */
export function stateMarginals(messages: BackwardMessages, dynamics: DynamicsName): Float64Array {
  const { world, horizon } = messages.problem;
  const { states, start, landing } = world;
  const marginals = new Float64Array(horizon * states);
  const policy = new Float64Array(actionCount);
  const turns = new Float64Array(3);
  marginals[start] = 1;
  for (let t = 1; t < horizon; t++)
    for (const s of world.open) {
      const here = marginals[(t - 1) * states + s];
      if (here === 0) continue;
      policyAt(messages, t, s, policy);
      for (let a = 0; a < actionCount; a++) {
        if (policy[a] === 0) continue;
        turnProbabilities(messages, t, s, a, dynamics, turns);
        for (let i = 0; i < 3; i++)
          marginals[t * states + landing[5 * s + turnOf(a, i)]] += here * policy[a] * turns[i];
      }
    }
  return marginals;
}
