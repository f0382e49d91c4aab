import { enumeratedObjective } from "../../control/enumeratedObjective.ts";
import { near } from "../../frame/checks/near.ts";
import type { Check } from "../../frame/contract.ts";
import type { Params } from "./figure.ts";
import type { OneObjective, Terms } from "./model.ts";

const toRounding = (name: string, estimate: number, exact: number) => near(name, estimate, exact, 1e-9);

/** The identity of both worlds, and the right one’s parts against a walk through every trajectory. */
export function checks(
  { temperature, inference, control }: OneObjective,
  { likelihood, slip }: Params,
): readonly Check[] {
  const sum = ({ objective, divergence }: Terms) => objective + temperature * divergence;
  const all = enumeratedObjective(control.believed.problem, control.policy);
  const [inferenceBest, controlBest] = [
    "Linear: the best Gaussian’s objective against τ log p(x)",
    "No slip: the best policy’s objective against τ log p(O)",
  ];
  return [
    toRounding("Inference: objective + τ KL against τ log p(x)", sum(inference), inference.ceiling),
    toRounding("Control: objective + τ KL against τ log p(O)", sum(control), control.ceiling),
    toRounding(
      "log p(O) by messages against all trajectories",
      control.ceiling / temperature,
      all.logEvidence,
    ),
    toRounding(
      "KL to the posterior by the chain rule against all trajectories",
      control.divergence,
      all.divergence,
    ),
    toRounding("Expected reward by messages against all trajectories", control.reward, all.reward),
    toRounding(
      "Objective of the best policy against the causal V at the start",
      control.best,
      control.causalValue,
    ),
    ...(likelihood === "linear" ? [toRounding(inferenceBest, inference.best, inference.ceiling)] : []),
    ...(slip === 0 ? [toRounding(controlBest, control.best, control.ceiling)] : []),
  ];
}
