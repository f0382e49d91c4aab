import { valuesAt } from "../../control/backwardMessages.ts";
import type { ControlProblem } from "../../control/controlProblem.ts";
import type { Check } from "../../frame/contract.ts";
import { within } from "../../frame/checks/within.ts";
import { near } from "../../frame/checks/near.ts";
import { cutOut } from "../../control/smallWorld.ts";
import { bruteForceValue, valueByMessages } from "../../control/smallWorldValues.ts";
import type { ActionPrior } from "./model.ts";
import type { Params } from "./figure.ts";

/** Two computations of one policy, one shift of all values, and a small world gone through by force. */
export function checks(result: ActionPrior, params: Params): readonly Check[] {
  const { world, horizon, messages, apart, shift, t, cell, logPrior } = result;
  const { temperature, uniformPrior } = params;
  // Values of 10,000 temperatures and more have fewer digits left for their differences.
  const size = Math.max(
    ...Array.from(world.open, (s) => -valuesAt(messages.withPrior, 1)[s] / temperature),
    1,
  );
  const digits = Math.max(1, size / 1e4);
  const withPrior = valuesAt(messages.withPrior, t)[cell];
  const shiftOfReward = uniformPrior === "counted" ? shift.predicted : 0;
  const problem: ControlProblem<typeof world> = { ...messages.withPrior.problem, world };
  const cut = cutOut(problem, cell);
  return [
    within(
      `Largest difference of the two policies, t = 1 to ${horizon}, against none`,
      apart.withReward,
      0,
      1e-10 * digits,
    ),
    near(
      uniformPrior === "counted"
        ? "V with the reward against V with the prior, less the shift of the uniform prior"
        : "V with the reward against V with the prior",
      valuesAt(messages.withReward, t)[cell],
      withPrior + shiftOfReward,
      1e-10,
    ),
    within(
      "Uniform prior: furthest that V is shifted by anything but −τ (T − t + 1) log 5",
      shift.furthest,
      0,
      1e-10 * (1 + Math.abs(shift.predicted) + temperature * size),
    ),
    within(
      "The five prior probabilities added up",
      logPrior.reduce((sum, l) => sum + Math.exp(l), 0),
      1,
      1e-12,
    ),
    near(
      `V with the prior against all trajectories: ${cut.size}`,
      valueByMessages(cut),
      bruteForceValue(cut),
      1e-9,
    ),
  ];
}
