import { logSumExp } from "../../math/logSumExp.ts";
import { largest } from "./params.ts";

/**
 * The logit that gives category k the probability p while the others keep theirs: l = log(p/(1 − p)) + log Σ_{j≠k} e^{l_j},
 * rounded to hundredths and held to the knob's range.
 */
export function logitFor(logits: readonly number[], k: number, probability: number): number {
  const p = Math.min(0.999, Math.max(0.001, probability));
  const logit = Math.log(p / (1 - p)) + logSumExp(logits.toSpliced(k, 1));
  return Math.min(largest.logit, Math.max(-largest.logit, Math.round(logit * 100) / 100));
}
