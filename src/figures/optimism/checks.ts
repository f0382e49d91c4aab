import { productAt, forwardMessages } from "../../control/forwardMessages.ts";
import { controlProblem } from "../../control/controlProblem.ts";
import { gridworld } from "../../control/gridworld.ts";
import { parseMap } from "../../control/parseMap.ts";
import type { PolicyReturn } from "../../control/policyReturn.ts";
import type { Check } from "../../frame/contract.ts";
import { near } from "../../frame/checks/near.ts";
import type { Bridge, Walker } from "../../control/bridgeWalkers.ts";
import type { Params } from "./figure.ts";
import type { Optimism } from "./model.ts";
import { furthestBelief } from "../../control/smallWorldBelief.ts";
import { grouped } from "../../math/grouped.ts";

/**
 * The standard error of a mean of n lives, widened for skew so that four of it are passed as rarely as four of a normal
 * mean's: at z = 4 the Cornish–Fisher expansion puts z + (z² − 1) γ / 6 in place of z, with γ the skewness of the mean.
 */
function wideStandardError({ variance, thirdMoment }: PolicyReturn, n: number): number {
  if (variance === 0) return 0;
  const skewness = Math.abs(thirdMoment) / (variance ** 1.5 * Math.sqrt(n));
  return Math.sqrt(variance / n) * (1 + (15 / 24) * skewness);
}

/** Small enough to write down every trajectory of it. */
const sixCells = (params: Params) =>
  controlProblem(gridworld(parseMap("S.G/xx."), params, params.slip), {
    horizon: 3,
    temperature: params.temperature,
  });

/** A thousand lives against the exact mean. Rounding is allowed for: without chance the error is nothing but that. */
function simulated(name: string, { mean, exact, returns }: Walker): Check {
  const rounding = 1e-12 * (1 + Math.abs(exact.mean));
  const standardError = wideStandardError(exact, returns.length) + rounding;
  return {
    name,
    estimate: mean,
    exact: exact.mean,
    standardError,
    holds: Math.abs(mean - exact.mean) <= 4 * standardError,
  };
}

/** What the optimist believes that it collects, from p(s_t|O_{1:T}) ∝ α_t β_t: by another road than the roll-out. */
function believedByMessages({ world, horizon, optimistic: { messages } }: Bridge): number {
  const forward = forwardMessages({ ...messages.problem, world });
  let sum = 0;
  for (let t = 1; t <= horizon; t++) {
    const places = productAt(forward, messages, t);
    for (const s of world.open) if (places[s] > 0) sum -= places[s] * world.cost[s];
  }
  return sum;
}

/** The same mean once more, from where the monkey is at each time. */
const collectedByVisits = ({ world }: Bridge, { visits }: Walker): number =>
  world.open.reduce((sum, s) => sum - visits[s] * world.cost[s], 0);

export function checks({ bridge }: Optimism, params: Params): readonly Check[] {
  const { message, counted: enumerated } = furthestBelief(sixCells(params));
  const lives = grouped(params.lives);
  const { optimistic, causal } = bridge;
  return [
    simulated(
      `Optimistic: mean of ${lives} simulated lives against propagation, within 4 standard errors`,
      optimistic,
    ),
    simulated(
      `Causal: mean of ${lives} simulated lives against propagation, within 4 standard errors`,
      causal,
    ),
    near(
      "Optimistic: mean propagated backwards against forwards",
      optimistic.exact.mean,
      collectedByVisits(bridge, optimistic),
      1e-10,
    ),
    near(
      "Optimistic: what it believes that it collects, rolled out against α β",
      optimistic.believed.mean,
      believedByMessages(bridge),
      1e-9,
    ),
    near("p(s′|s, a, O) against all trajectories of a world of six cells", message, enumerated, 1e-9),
  ];
}
