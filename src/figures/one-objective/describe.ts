import { addingUp } from "../../math/addingUp.ts";
import { readable } from "../../math/formatNumber.ts";
import type { OneObjective, Terms } from "./model.ts";

/** Objective and gap add up to the evidence, on both sides; and how much of the gaps nobody can close. */
export function describe({ temperature, inference, control }: OneObjective): string {
  const sum = ({ objective, divergence, ceiling }: Terms) => {
    const parts = [objective, temperature * divergence, ceiling];
    const [reached, gap, evidence] = parts.map(addingUp(parts));
    return `${reached} and ${gap} make ${evidence}`;
  };
  return `Objective and gap make the evidence, in nats: ${sum(inference)} in inference, ${sum(control)} in control. ${left(temperature, inference, control)}`;
}

/** Gaps below this are shown as zero, nats. */
const CLOSED = 5e-3;

function left(temperature: number, inference: Terms, control: Terms): string {
  const both = [inference, control];
  if (both.every(({ divergence }) => temperature * divergence < CLOSED)) return "Both gaps are closed.";
  const [byGaussian, byPolicy] = both.map(({ ceiling, best }) => ceiling - best);
  if (Math.max(byGaussian, byPolicy) < CLOSED) return "The best q and the best policy would close both gaps.";
  return `The best Gaussian would leave ${readable(byGaussian)} of its gap, the best policy ${readable(byPolicy)}.`;
}
