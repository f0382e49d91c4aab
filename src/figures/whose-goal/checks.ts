import { backwardMessages } from "../../control/backwardMessages.ts";
import { withGoals } from "../../control/gridworld.ts";
import { furthestGoalBelief } from "../../control/smallWorldGoals.ts";
import { weightOverEvidence } from "../../control/smallWorldPaths.ts";
import { type Steps, stepwise } from "../../math/stepwise.ts";
import type { Check } from "../../frame/contract.ts";
import { near } from "../../frame/checks/near.ts";
import type { Params } from "./figure.ts";
import type { WhoseGoal } from "./model.ts";

/** The posterior against all trajectories of a small world, and the likeliest walker's likelihood against its weight. */
export const checks = stepwise(function* (result: WhoseGoal, values: Params): Steps<readonly Check[]> {
  const { problem, path, belief } = result;
  // A causal policy on slippery ground is no posterior: there trajectories have a probability, but no weight.
  const isPosterior = problem.backup === "optimistic" || values.slip === 0;
  const small = isPosterior ? furthestGoalBelief(problem, path.actions) : null;
  yield;
  return [
    ...(small
      ? [
          near(
            `p(goal, temperature|the first steps) against all trajectories: ${small.size.replace("the chosen one", "the start")}`,
            small.message,
            small.counted,
            1e-9,
          ),
        ]
      : []),
    ...(isPosterior && belief.possible ? likeliest(result) : []),
    ...(belief.joint
      ? [
          near(
            "Σ p(goal, temperature|path), 0 if nothing allows it",
            sum(belief.ofTemperature),
            Number(belief.possible),
            1e-9,
          ),
        ]
      : []),
  ];
});

/** log p(path|goal, τ) of the likeliest pair, by its policy and by its weight over the evidence. */
function likeliest({ problem, path, belief: { joint } }: WhoseGoal): readonly Check[] {
  if (!joint) return [];
  const best = joint.reduce((one, other) => (other.probability > one.probability ? other : one));
  const { goal, temperature, logLikelihood, logEvidence } = best;
  const messages = backwardMessages({ ...problem, world: withGoals(problem.world, [goal]), temperature });
  return [
    near(
      "log p(path) of the likeliest walker, by its policy and by its weight over the evidence, nats",
      logLikelihood,
      weightOverEvidence(messages, path),
      1e-11 * (1 + Math.abs(logEvidence)),
    ),
  ];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, p) => total + p, 0);
