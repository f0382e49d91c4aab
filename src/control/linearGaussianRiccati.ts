import type { LinearGaussianProblem } from "./linearGaussian.ts";

/** The cost of what is left at one time, ½ P ‖x − goal‖², and the gain that minimises it. */
interface RiccatiStep {
  readonly t: number;
  readonly P: number;
  /** 0 at T. */
  readonly gain: number;
}

/**
 * The Riccati equation of linear-quadratic control, ρ the control cost and Q the state cost:
 *
 *     P_T = endCost      gain_t = P′/(ρ + P′)      P_t = Q + P′ − P′²/(ρ + P′)
 *
 * P′ = P_{t+1} for the causal backup. The optimist discounts it by the luck it counts on, 1/P′ = 1/P_{t+1} + noise²/τ:
 * the risk-seeking equation of linear-exponential-quadratic control (Jacobson 1973).
 *
 * @returns t = 0 … T.
 */
export function riccati(problem: LinearGaussianProblem): readonly RiccatiStep[] {
  const { horizon, controlCost: rho, stateCost, temperature, noise, backup } = problem;
  const luck = backup === "optimistic" ? noise ** 2 / temperature : 0;
  let P = problem.endCost;
  const steps: RiccatiStep[] = [{ t: horizon, P, gain: 0 }];
  for (let t = horizon - 1; t >= 0; t--) {
    const ahead = luck === 0 ? P : P === Number.POSITIVE_INFINITY ? 1 / luck : P / (1 + P * luck);
    // P′ − P′²/(ρ + P′) is ρ where P′ is infinite.
    const sure = ahead === Number.POSITIVE_INFINITY;
    P = stateCost + (sure ? rho : ahead - ahead ** 2 / (rho + ahead));
    steps.unshift({ t, P, gain: sure ? 1 : ahead / (rho + ahead) });
  }
  return steps;
}
