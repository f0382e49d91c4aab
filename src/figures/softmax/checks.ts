import type { Check } from "../../frame/contract.ts";
import { within } from "../../frame/checks/within.ts";
import type { Softmax } from "./model.ts";
import type { Params } from "./figure.ts";
import { softLevels } from "../../control/softLevels.ts";

/** The bounds, the limits, and the two computations that must agree with the soft max. */
export function checks(result: Softmax, { temperature, scale, shift }: Params): readonly Check[] {
  const { given, values, probabilities, levels, room } = result;
  const size = Math.max(1, ...values.map(Math.abs), ...given.map(Math.abs), room);
  const rounding = 1e-12 * size;
  const rising = [levels.mean, levels.logMeanExp, levels.max, levels.logSumExp, levels.bound];
  const broken = Math.max(0, ...rising.slice(1).map((level, i) => rising[i] - level));
  const scaled = given.map((q) => scale * q);
  return [
    within("Nats by which the five levels are out of order, against none", broken, 0, rounding),
    within(
      "E[Q] + τ H(π) under the softmax, against the soft max τ log Σ exp(Q/τ)",
      expectedPlusEntropy(values, probabilities, temperature),
      levels.logSumExp,
      10 * rounding,
    ),
    slope(values, probabilities, temperature),
    within(
      "V(Q + c) − V(Q) against c",
      levels.logSumExp - softLevels(scaled, temperature).logSumExp,
      shift,
      10 * rounding,
    ),
    within(
      "V of kQ at τ against k times V of Q at τ/k",
      softLevels(scaled, temperature).logSumExp,
      scale * softLevels(given, temperature / scale).logSumExp,
      10 * rounding,
    ),
    ...limits(values),
  ];
}

/** Σ_a π_a Q_a − τ Σ_a π_a log π_a. */
function expectedPlusEntropy(values: readonly number[], probabilities: Float64Array, temperature: number) {
  return values.reduce((sum, q, a) => {
    const p = probabilities[a];
    return p > 0 ? sum + p * (q - temperature * Math.log(p)) : sum;
  }, 0);
}

/** ∂V/∂Q_a = π_a, for the action that the softmax favours least clearly: the one nearest to a half. */
function slope(values: readonly number[], probabilities: Float64Array, temperature: number): Check {
  const distance = (a: number) => Math.abs(probabilities[a] - 0.5);
  const a = [...values.keys()].reduce((best, k) => (distance(k) < distance(best) ? k : best));
  const h = 1e-4 * temperature;
  const at = (by: number) => softLevels(values.with(a, values[a] + by), temperature).logSumExp;
  const size = Math.max(1, ...values.map(Math.abs));
  return within(
    `Slope of the soft max in Q of action ${a + 1}, by finite difference, against its softmax probability`,
    (at(h) - at(-h)) / (2 * h),
    probabilities[a],
    1e-7 + (1e-15 * size) / h,
  );
}

/** Cold: within τ log n of the largest. Hot: within r²/8τ of the mean, r the range (Hoeffding's lemma). */
function limits(values: readonly number[]): Check[] {
  const { max, mean } = softLevels(values, 1);
  const range = max - Math.min(...values);
  const [cold, hot] = [1e-4, 1e4 * Math.max(1, range)];
  const size = Math.max(1, ...values.map(Math.abs));
  return [
    within(
      `τ log Σ exp(Q/τ) at τ = ${cold} against the largest Q`,
      softLevels(values, cold).logSumExp,
      max,
      cold * Math.log(values.length) + 1e-12 * size,
    ),
    within(
      `τ log of the mean of exp(Q/τ) at τ = ${hot.toPrecision(2)} against the mean Q`,
      softLevels(values, hot).logMeanExp,
      mean,
      range ** 2 / (8 * hot) + 1e-14 * hot + 1e-12 * size,
    ),
  ];
}
