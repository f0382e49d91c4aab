import { pathRank } from "../../control/pathRank.ts";
import { logProbabilityOf } from "../../control/scoreTrajectory.ts";
import { type Steps, stepwise } from "../../math/stepwise.ts";
import type { Check } from "../../frame/contract.ts";
import { near } from "../../frame/checks/near.ts";
import { sampled } from "../../frame/checks/sampled.ts";
import type { Params } from "./figure.ts";
import type { Monkeys } from "./model.ts";
import {
  enumeratedBeginning,
  smallWalk,
  sortedRank,
  sumOverAll,
  weightOverEvidence,
} from "../../control/smallWorldPaths.ts";

/** The path's probability against its weight and against all trajectories of a small world, the rest against what is exact. */
export const checks = stepwise(function* (result: Monkeys, values: Params): Steps<readonly Check[]> {
  const { problem, messages, path } = result;
  const small = smallWalk(problem, path.actions, values.shift);
  const where = small.size.replace("the chosen one", "the start");
  // A causal policy on slippery ground is no posterior: there trajectories have a probability, but no weight.
  const isPosterior = problem.backup === "optimistic" || values.slip === 0;
  const isPossible = path.logProbability > Number.NEGATIVE_INFINITY;
  yield;
  const rank = pathRank(small.messages, small.path);
  const first = small.path.actions.length;
  yield;
  const total = yield* sumOverAll.steps(small);
  yield;
  return [
    ...(isPosterior && isPossible
      ? [
          near(
            "log p of your path, by its policy and by its weight over the evidence, nats",
            path.logProbability,
            weightOverEvidence(messages, path),
            1e-11 * (1 + Math.abs(result.shift.logEvidence.shifted)),
          ),
        ]
      : []),
    near(`Σ p over all trajectories: ${where}`, total, 1, 1e-9),
    ...(isPosterior && logProbabilityOf(small.messages, small.path) > Number.NEGATIVE_INFINITY
      ? [
          near(
            `log p of your first ${first} steps against all trajectories: ${where}`,
            logProbabilityOf(small.messages, small.path),
            enumeratedBeginning(small.messages.problem, small.path),
            1e-9 * (1 + Math.abs(result.shift.logEvidence.shifted)),
          ),
        ]
      : []),
    ...(rank
      ? [
          near(
            `How many paths are better, counted and sorted: ${where}`,
            rank.better,
            sortedRank(small).better,
            0,
          ),
        ]
      : []),
    ...shiftChecks(result),
    arrivals(result),
  ];
});

function shiftChecks({ shift }: Monkeys): readonly Check[] {
  const { logEvidence, exactly, policyChange } = shift;
  const size = 1 + Math.abs(logEvidence.plain) + Math.abs(logEvidence.shifted);
  return [
    near(
      "Change of log p(O) by the constant c, against T c/τ, nats",
      logEvidence.shifted - logEvidence.plain,
      exactly,
      1e-11 * size,
    ),
    near("Largest change of any π by the constant c", policyChange, 0, 1e-11 * size),
  ];
}

/** The share of monkeys at a goal; its standard error as if two more of each kind had been seen. */
function arrivals({ troop }: Monkeys): Check {
  const { monkeys, arrived, exactlyArrived } = troop;
  const share = (exactlyArrived * monkeys.length + 2) / (monkeys.length + 4);
  const standardError = Math.sqrt((share * (1 - share)) / monkeys.length);
  return sampled(
    "Share of the monkeys that are at a goal at T, and its exact probability",
    arrived,
    exactlyArrived,
    standardError,
  );
}
