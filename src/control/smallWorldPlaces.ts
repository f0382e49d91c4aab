import { type BackwardMessages, backwardMessages, logEvidence, policyAt } from "./backwardMessages.ts";
import type { ControlProblem } from "./controlProblem.ts";
import { enumerateTrajectories } from "./enumerate.ts";
import { forwardMessages, productAt } from "./forwardMessages.ts";
import type { Gridworld } from "./gridworld.ts";
import { actionCount, successors } from "./mdp.ts";
import type { SmallWorld } from "./smallWorld.ts";
import { stateMarginals } from "./stateMarginals.ts";

/** Messages and trajectories of a small world, side by side. */
interface PlacesBothWays {
  /** log p(O_{1:T}) by messages, and by the sum over all trajectories. */
  readonly evidence: readonly [number, number];
  /** The largest difference between a marginal by α β and by trajectories. */
  readonly product: number;
  /** The same between the policy's roll-out in the true world and all its trajectories; null with the end pinned. */
  readonly rollout: number | null;
}

/** Goes through all trajectories of a small world: weighed by the model, and by the policy in the true world. */
export function placesBothWays({ problem: cut }: SmallWorld): PlacesBothWays {
  const optimist: ControlProblem<Gridworld> = { ...cut, backup: "optimistic" };
  const backward = backwardMessages(optimist);
  const forward = forwardMessages(optimist);
  const all = enumerateTrajectories(optimist);
  let product = 0;
  for (let t = 1; t <= cut.horizon; t++)
    productAt(forward, backward, t).forEach((p, s) => {
      product = Math.max(product, Math.abs(p - all.marginals[(t - 1) * cut.world.states + s]));
    });
  const messages = cut.backup === "optimistic" ? backward : backwardMessages(cut);
  return {
    evidence: [logEvidence(backward), all.logEvidence],
    product,
    rollout: cut.pinned ? null : furthestApart(stateMarginals(messages, "true"), walkAll(messages)),
  };
}

const furthestApart = (one: Float64Array, other: Float64Array) =>
  one.reduce((most, m, i) => Math.max(most, Math.abs(m - other[i])), 0);

/** Where the policy gets in the true world: the tree of all it may do and meet, each path followed to its end. */
function walkAll(messages: BackwardMessages): Float64Array {
  const { world, horizon } = messages.problem;
  const marginals = new Float64Array(horizon * world.states);
  const from = (t: number, s: number, probability: number): void => {
    marginals[(t - 1) * world.states + s] += probability;
    if (t === horizon) return;
    const policy = policyAt(messages, t, s);
    for (let a = 0; a < actionCount; a++)
      for (const next of successors(world, s, a))
        from(t + 1, next.state, probability * policy[a] * next.probability);
  };
  from(1, world.start, 1);
  return marginals;
}
