import type { LinkedTerm } from "../../ui/termLinks.ts";
import { readable } from "../../math/formatNumber.ts";
import type { PolicySnapshot } from "../../runs/policy/snapshot.ts";

/** A quantity in the two languages; `id` is its linked term. */
interface Entry {
  readonly id: string;
  readonly inference: string;
  readonly control: string;
}

/** Variational inference on the left, reinforcement learning on the right. */
export const dictionary: readonly Entry[] = [
  { id: "data", inference: "data point x", control: "state s" },
  { id: "latent", inference: "latent z", control: "action a" },
  { id: "encoder", inference: "encoder q(z|x)", control: "policy π(a|s)" },
  { id: "reward", inference: "log p(x|z) + log p(z)", control: "reward r(s, a)" },
  { id: "value", inference: "E[log p(x, z)] under q", control: "expected return J" },
  { id: "entropy", inference: "entropy H(q)", control: "entropy bonus" },
  { id: "elbo", inference: "ELBO", control: "J + entropy bonus" },
  { id: "gradient", inference: "score-function gradient", control: "policy gradient" },
  { id: "baseline", inference: "control variate b", control: "baseline, critic" },
  { id: "posterior", inference: "posterior p(z|x)", control: "soft-optimal policy ∝ exp r" },
];

const pair = (mu: number, sigma: number) => `(${readable(mu)}, ${readable(sigma)})`;

/** The quantities with the numbers that they have now. */
export function linkedTerms(result: PolicySnapshot): readonly LinkedTerm[] {
  const { world, q, actions, exact, entropy, push, bonus, terms, b } = result;
  const told: Readonly<Record<string, readonly [value: string, note: string]>> = {
    data: [readable(world.observation.x), "It stands still: one state, one decision, a bandit."],
    latent: [`${actions.z.length} drawn, the first ${readable(actions.z[0])}`, "The dots on the curve."],
    encoder: [`N(${readable(q.mu)}, ${readable(q.sigma)}²)`, "The bell that you can drag."],
    reward: [
      `${readable(world.bestActions[0].reward)} nats at best`,
      "The upper curve. Here it is known, and even differentiable.",
    ],
    value: [`${readable(exact.value)} nats`, "The dotted line across the rewards."],
    entropy: [
      `${readable(entropy)} nats`,
      terms.entropy
        ? "Its gradient, (0, 1/σ), is known exactly."
        : "Switched off: it counts for nothing now.",
    ],
    elbo: [
      `${readable(exact.value + entropy)} nats`,
      `Never above log p(x) = ${readable(world.logEvidence)}.`,
    ],
    gradient: [pair(push.mu + bonus.mu, push.sigma + bonus.sigma), "The mean of the arrows, in (μ, σ)."],
    baseline: [
      terms.baseline ? `${readable(b)} nats` : "none",
      "Taken off every reward; it changes no mean.",
    ],
    posterior: [
      `${readable(world.best.mean)} ± ${readable(world.best.std)} for the best q`,
      "Where maximum-entropy RL would end: the grey hill.",
    ],
  };
  return dictionary.map(({ id, inference, control }) => {
    const [value, note] = told[id];
    return { id, name: `${inference} ↔ ${control}`, tex: "", value, note };
  });
}
