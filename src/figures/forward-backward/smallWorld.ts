import {
  type BackwardMessages,
  backwardMessages,
  logEvidence,
  policyAt,
} from "../../control/backwardMessages.ts";
import { type ControlProblem, controlProblem } from "../../control/controlProblem.ts";
import { enumerateTrajectories } from "../../control/enumerate.ts";
import { forwardMessages, productAt } from "../../control/forwardMessages.ts";
import { type Gridworld, gridworld, withGoals } from "../../control/gridworld.ts";
import { actionCount, successors } from "../../control/mdp.ts";
import { stateMarginals } from "../../control/stateMarginals.ts";

/** Rows and columns of the cut, and the steps whose trajectories are few enough to go through one by one. */
const SIDE = 3;
const STEPS = { sure: 5, slippery: 3 };

const within = (first: number, all: number) => Math.max(0, Math.min(first, all - SIDE));

/**
 * The 3 × 3 cells around the start, a few steps long, under the same rules. If no goal is among them, the open cell
 * that is nearest to one becomes it.
 */
function cutAroundStart(problem: ControlProblem<Gridworld>): ControlProblem<Gridworld> {
  const { world, horizon } = problem;
  const [rows, columns] = [Math.min(SIDE, world.rows), Math.min(SIDE, world.columns)];
  const top = within(Math.floor(world.start / world.columns) - 1, world.rows);
  const left = within((world.start % world.columns) - 1, world.columns);
  const inWorld = (s: number) => (top + Math.floor(s / columns)) * world.columns + left + (s % columns);
  const letters = Array.from({ length: rows * columns }, (_, s) => world.map.letters[inWorld(s)]).join("");
  const cut = gridworld({ rows, columns, letters }, world.costs, world.slip);
  const distance = (s: number) =>
    Math.min(...world.goals.map((goal) => stepsBetween(world.columns, inWorld(s), goal)));
  const nearest = [...cut.open].filter((s) => s !== cut.start).toSorted((a, b) => distance(a) - distance(b));
  const small = cut.goals.length > 0 ? cut : withGoals(cut, nearest.slice(0, 1));
  const steps = Math.min(horizon, world.slip > 0 ? STEPS.slippery : STEPS.sure);
  const { temperature, backup, logWeights, pinned } = problem;
  return { ...controlProblem(small, { horizon: steps, temperature, backup, pinned }), logWeights };
}

const stepsBetween = (columns: number, s: number, other: number) =>
  Math.abs(Math.floor(s / columns) - Math.floor(other / columns)) +
  Math.abs((s % columns) - (other % columns));

/** Messages and trajectories of the cut, side by side. */
interface Counted {
  /** log p(O_{1:T}) by messages, and by the sum over all trajectories. */
  readonly evidence: readonly [number, number];
  /** The largest difference between a marginal by α β and by trajectories. */
  readonly product: number;
  /** The same between the policy's roll-out in the true world and all its trajectories; null with the end pinned. */
  readonly rollout: number | null;
}

/** Counts every trajectory of the cut: weighed by the model, and by the policy in the true world. */
export function countSmallWorld(problem: ControlProblem<Gridworld>): Counted {
  const cut = cutAroundStart(problem);
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
