import { enumeratedObjective } from "../../control/enumeratedObjective.ts";
import type { Check } from "../contract.ts";
import type { OneObjective, Terms } from "./model.ts";
import type { Values } from "./params.ts";

function within(name: string, estimate: number, exact: number): Check {
  const tolerance = 1e-9 * (1 + Math.abs(exact));
  return { name, estimate, exact, tolerance, holds: Math.abs(estimate - exact) <= tolerance };
}

/** The identity of both worlds, and the right one’s parts against a walk through every trajectory. */
export function checks(
  { temperature, inference, control }: OneObjective,
  { likelihood, slip }: Values,
): readonly Check[] {
  const sum = ({ objective, divergence }: Terms) => objective + temperature * divergence;
  const all = enumeratedObjective(control.believed.problem, control.policy);
  const same = [
    within("Inference: objective + τ KL against τ log p(x)", sum(inference), inference.ceiling),
    within("Control: objective + τ KL against τ log p(O)", sum(control), control.ceiling),
    within("log p(O) by messages against all trajectories", control.ceiling / temperature, all.logEvidence),
    within(
      "KL to the posterior by the chain rule against all trajectories",
      control.divergence,
      all.divergence,
    ),
    within("Expected reward by messages against all trajectories", control.reward, all.reward),
    within(
      "Objective of the best policy against the causal V at the start",
      control.best,
      control.causalValue,
    ),
  ];
  if (likelihood === "linear")
    same.push(
      within("Linear: the best Gaussian’s objective against τ log p(x)", inference.best, inference.ceiling),
    );
  if (slip === 0)
    same.push(
      within("No slip: the best policy’s objective against τ log p(O)", control.best, control.ceiling),
    );
  return same;
}
