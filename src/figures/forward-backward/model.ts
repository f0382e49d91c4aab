import { type BackwardMessages, backwardMessages, logEvidence } from "../../control/backwardMessages.ts";
import type { ControlProblem } from "../../control/controlProblem.ts";
import { type ForwardMessages, forwardMessages, productAt } from "../../control/forwardMessages.ts";
import type { Gridworld } from "../../control/gridworld.ts";
import { stateMarginals } from "../../control/stateMarginals.ts";
import { cellNamed } from "../../gridworld/cellParam.ts";
import { problemOf, settingNames } from "../../control/gridworldProblem.ts";
import { keyOf, rememberLast } from "../../math/rememberLast.ts";
import { type Cone, conesOf } from "../../control/cones.ts";
import { type Road, roadOf } from "../../control/road.ts";
import type { Params } from "./figure.ts";

/** What the knobs of the world alone decide. */
interface Met {
  readonly world: Gridworld;
  readonly problem: ControlProblem<Gridworld>;
  readonly forward: ForwardMessages;
  readonly backward: BackwardMessages;
  /** log p(O_{1:T}) as the start's backward message has it; −∞ if nothing can be done. */
  readonly evidence: number;
  /** Whether p(s_t|O) is the product of the messages: not where slips meet the causal backup. */
  readonly isProduct: boolean;
  /** p(s_t|O_{1:T}) at (t − 1)·states + s; all 0 if optimality is impossible. */
  readonly marginals: Float64Array;
}

export interface ForwardBackward extends Met {
  readonly t: number;
  readonly cell: number;
  /** The world that the monkeys believe in; null if optimality is impossible. */
  readonly believed: Road | null;
  /** The world as it is, where it differs from belief and the policy always has an answer. */
  readonly actual: Road | null;
  /** log α and log β added up along rows or columns. */
  readonly cones: readonly Cone[];
}

/** The worlds that are drawn, the believed one first. */
export const roadsOf = ({
  believed,
  actual,
}: Pick<ForwardBackward, "believed" | "actual">): readonly Road[] =>
  [believed, actual].filter((road) => road !== null);

/** Most open cells × times: a quarter of a second of work. */
const MOST_STEPS = 200_000;

const keyOfWorld = (values: Params) => keyOf(values, [...settingNames, "pinned"]);

const meet = rememberLast(keyOfWorld, (values: Params): Met => {
  const problem = { ...problemOf(values), pinned: values.pinned };
  const { world, horizon, backup } = problem;
  if (world.open.length * horizon > MOST_STEPS)
    throw new RangeError(
      `${world.open.length} open cells over ${horizon} steps are too many to walk through here. Shorten the horizon or cut the map.`,
    );
  const [forward, backward] = [forwardMessages(problem), backwardMessages(problem)];
  const isProduct = backup === "optimistic" || world.slip === 0;
  const evidence = logEvidence(backward);
  const marginals = new Float64Array(horizon * world.states);
  if (evidence > Number.NEGATIVE_INFINITY) {
    if (isProduct)
      for (let t = 1; t <= horizon; t++)
        marginals.set(productAt(forward, backward, t), (t - 1) * world.states);
    else marginals.set(stateMarginals(backward, "posterior"));
  }
  return { world, problem, forward, backward, evidence, isProduct, marginals };
});

const walk = rememberLast(
  (values: Params) => `${keyOfWorld(values)} ${values.samples} ${values.seed}`,
  (values: Params): Pick<ForwardBackward, "believed" | "actual"> => {
    const { world, problem, backward, evidence, marginals } = meet(values);
    if (evidence === Number.NEGATIVE_INFINITY) return { believed: null, actual: null };
    const differs = world.slip > 0 && problem.backup === "optimistic" && !problem.pinned;
    return {
      believed: roadOf(world, backward, marginals, "posterior", values),
      actual: differs ? roadOf(world, backward, stateMarginals(backward, "true"), "true", values) : null,
    };
  },
);

/** Both messages, their product, and the crowds that walk by it. A new t, cell or colour needs no new ones. */
export function model(values: Params): ForwardBackward {
  const met = meet(values);
  return {
    ...met,
    ...walk(values),
    t: Math.min(values.t, met.problem.horizon),
    cell: cellNamed(met.world, values.at),
    cones: conesOf(met, values.across),
  };
}
