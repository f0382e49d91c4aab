import { likeliestActions } from "./stationaryPath.ts";
import { SoftValueIteration, type ValueIterationSettings } from "./softValueIteration.ts";
import { walkReturn } from "./walkReturn.ts";

/** Hard values change by no more than this when they are taken for settled, nats. */
const SETTLED = 1e-10;
/** Most values that are worked out on the way: about a second. */
const MOST_VALUES = 2e7;

/**
 * The most that any walk collects from the start on average in the true world, nats: the return of the greedy walk by
 * hard value iteration with the true dynamics, V(s) = max_a r(s,a) + γ E V. Null where that does not settle in time.
 */
export function bestWalk(settings: ValueIterationSettings): number | null {
  const { world, discount } = settings;
  const hard: ValueIterationSettings = { ...settings, maximum: "hard", backup: "causal" };
  const iteration = new SoftValueIteration(hard);
  if (!iteration.run(SETTLED, Math.floor(MOST_VALUES / world.open.length))) return null;
  return walkReturn(world, discount, likeliestActions(hard, iteration.V));
}
