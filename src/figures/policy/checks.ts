import { cutOut } from "../../control/smallWorld.ts";
import { policyBothWays } from "../../control/smallWorldValues.ts";
import type { Check } from "../../frame/contract.ts";
import { near } from "../../frame/checks/near.ts";
import { messageChecks } from "../../gridworld/messageChecks.ts";
import type { Policy } from "./model.ts";

/** The steps against each other, the policy against all trajectories of a small world, and what holds of messages. */
export function checks(result: Policy): readonly Check[] {
  const { steps, rows, action, messages, problem, t, cell } = result;
  const cellChecks = messageChecks(messages, problem, t, cell);
  if (rows.length === 0) return cellChecks;
  const own = rows[action].probability;
  return [
    ...(steps ?? []).flatMap(({ step, value }) =>
      value === null || step === 2
        ? []
        : [near(`Step ${step} against step 2, the cell’s own weights`, value, own, 1e-8)],
    ),
    ...bruteForcePolicy(result),
    ...cellChecks,
  ];
}

/** π of the chosen action by messages, and as the share of all trajectories of a small world that begin with it. */
function bruteForcePolicy({ problem, cell, action, world }: Policy): readonly Check[] {
  if (problem.backup === "causal" && world.slip > 0) return [];
  const cut = cutOut(problem, cell);
  const [byMessages, byForce] = policyBothWays(cut, action);
  return [near(`π by messages against all trajectories: ${cut.size}`, byMessages, byForce, 1e-9)];
}
