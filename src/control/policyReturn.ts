import { type BackwardMessages, policyAt } from "./backwardMessages.ts";
import { actionCount } from "./mdp.ts";
import { type DynamicsName, turnOf, turnProbabilities } from "./posteriorDynamics.ts";

/** The collected reward R = Σ_t r(s_t, a_t) of a monkey, exactly; nats. */
export interface PolicyReturn {
  readonly mean: number;
  readonly variance: number;
  /** E (R − E R)³. */
  readonly thirdMoment: number;
}

/**
 * What the inferred policy collects from the start, in the true world or in the one that the monkey believes in. From
 * t = T back to 1, with R′ for what is still to come after (s, a, s'), and all outcomes of one step weighed by
 * w = π_t(a|s) p(s'|s,a):
 *
 *     m(s) = Σ w (r + m′(s'))                            the mean
 *     v(s) = Σ w (v′(s') + d²)                           d = r + m′(s') − m(s)
 *     k(s) = Σ w (k′(s') + 3 d v′(s') + d³)              the third central moment
 *
 * (policy evaluation, Bellman 1957, and the laws of total variance and cumulance). Work: T · states · 15.
 */
export function policyReturn(messages: BackwardMessages, dynamics: DynamicsName): PolicyReturn {
  const { world, horizon } = messages.problem;
  const { states, open, landing, reward, start } = world;
  const zeros = () => new Float64Array(states);
  let next = { mean: zeros(), variance: zeros(), third: zeros() };
  let here = { mean: zeros(), variance: zeros(), third: zeros() };
  const policy = new Float64Array(actionCount);
  const turns = new Float64Array(3);
  const weight = new Float64Array(3 * actionCount);
  for (let t = horizon; t >= 1; t--) {
    for (const s of open) {
      policyAt(messages, t, s, policy);
      let mean = 0;
      for (let a = 0; a < actionCount; a++) {
        turnProbabilities(messages, t, s, a, dynamics, turns);
        for (let i = 0; i < 3; i++) {
          const w = policy[a] * turns[i];
          weight[3 * a + i] = w;
          if (w > 0) mean += w * (reward[5 * s + a] + next.mean[landing[5 * s + turnOf(a, i)]]);
        }
      }
      let [variance, third] = [0, 0];
      for (let k = 0; k < weight.length; k++) {
        if (weight[k] === 0) continue;
        const a = Math.floor(k / 3);
        const to = landing[5 * s + turnOf(a, k % 3)];
        const d = reward[5 * s + a] + next.mean[to] - mean;
        variance += weight[k] * (next.variance[to] + d * d);
        third += weight[k] * (next.third[to] + 3 * d * next.variance[to] + d ** 3);
      }
      here.mean[s] = mean;
      here.variance[s] = variance;
      here.third[s] = third;
    }
    [here, next] = [next, here];
  }
  return { mean: next.mean[start], variance: next.variance[start], thirdMoment: next.third[start] };
}
