import type { BackwardMessages } from "../control/backwardMessages.ts";
import type { ControlProblem } from "../control/controlProblem.ts";
import type { Gridworld } from "../control/gridworld.ts";
import { near } from "../frame/checks/near.ts";
import type { Check } from "../ui/tables.ts";
import { cutOut } from "../control/smallWorld.ts";
import { bruteForceValue, hardValue, valueByMessages } from "../control/smallWorldValues.ts";
import { bellmanResidual, furthestSum } from "../control/backupResiduals.ts";

/** A temperature that is as good as none. */
const COLD = 1e-7;

/** What must hold of all backward messages: their equation, their policy, and small worlds gone through by force. */
export function messageChecks(
  messages: BackwardMessages,
  problem: ControlProblem<Gridworld>,
  t: number,
  cell: number,
): readonly Check[] {
  const cut = cutOut(problem, cell);
  const size = Math.abs(messages.V[problem.world.start]);
  return [
    near(
      "Largest difference between the two sides of the soft Bellman equation, nats",
      bellmanResidual(messages),
      0,
      1e-9 * (1 + size),
    ),
    near(`Σ p(a|s) exp((Q − V)/τ) where it is furthest from 1, t = ${t}`, furthestSum(messages, t), 1, 1e-8),
    near(
      `V by messages against all trajectories: ${cut.size}`,
      valueByMessages(cut),
      bruteForceValue(cut),
      1e-9,
    ),
    near(
      `V at τ = ${COLD} against hard value iteration: ${cut.size}`,
      valueByMessages(cut, COLD),
      hardValue(cut),
      1e-5,
    ),
  ];
}
