import { valuesAt } from "../../control/backwardMessages.ts";
import { stateMarginals } from "../../control/stateMarginals.ts";
import { logSumExp } from "../../math/logSumExp.ts";
import type { Check } from "../../frame/contract.ts";
import { near } from "../../frame/checks/near.ts";
import { unsurprising } from "../../frame/checks/unsurprising.ts";
import { rememberLast } from "../../math/rememberLast.ts";
import { jointAlphaAt } from "../../control/cones.ts";
import { type ForwardBackward, roadsOf } from "./model.ts";
import type { Road } from "../../control/road.ts";
import { cutOut, withNearestGoal } from "../../control/smallWorld.ts";
import { placesBothWays } from "../../control/smallWorldPlaces.ts";
import { grouped } from "../../math/grouped.ts";

type Met = Pick<
  ForwardBackward,
  "world" | "problem" | "forward" | "backward" | "evidence" | "isProduct" | "marginals"
>;

/** log Σ_s α_t(s) β_t(s) at the t where it is furthest from the start's own message. */
function furthestEvidence({ problem, forward, backward, evidence }: Met): number {
  let [furthest, most] = [evidence, 0];
  for (let t = 1; t <= problem.horizon; t++) {
    const V = valuesAt(backward, t);
    const total = logSumExp(jointAlphaAt(forward, t).map((alpha, s) => alpha + V[s] / problem.temperature));
    // −∞ − (−∞) is no distance: where nothing is possible, all of them must say so.
    const distance = total === evidence ? 0 : Math.abs(total - evidence);
    if (distance > most) [furthest, most] = [total, distance];
  }
  return furthest;
}

/** The largest difference between α β and the policy's roll-out among the posterior's next states. */
function productMinusRollout({ backward, marginals }: Met): number {
  return stateMarginals(backward, "posterior").reduce(
    (most, m, i) => Math.max(most, Math.abs(m - marginals[i])),
    0,
  );
}

/** Rounding of T steps: a share of a marginal for each. */
const rounding = 1e-10;

const ofMessages = rememberLast(
  (met: Met) => met.problem,
  (met: Met): readonly Check[] => {
    const small = withNearestGoal(cutOut(met.problem, met.world.start), met.world);
    const { evidence, product, rollout } = placesBothWays(small);
    const { horizon } = met.problem;
    const possible = met.evidence > Number.NEGATIVE_INFINITY;
    const cut = "3 × 3 cells around the start, all trajectories";
    return [
      ...(met.isProduct
        ? [
            near(
              `log Σ α β at the t = 1 … ${horizon} where it is furthest from log p(O)`,
              furthestEvidence(met),
              met.evidence,
              rounding,
            ),
          ]
        : []),
      ...(met.isProduct && possible
        ? [
            near(
              "Largest difference between α β and the policy rolled out",
              productMinusRollout(met),
              0,
              1e-9,
            ),
          ]
        : []),
      near(`log p(O) by messages: ${cut}`, ...evidence, rounding),
      near(`Largest difference of a marginal α β: ${cut}`, product, 0, rounding),
      ...(rollout === null
        ? []
        : [
            near(`Largest difference of the policy’s places in the true world: ${cut}`, rollout, 0, rounding),
          ]),
    ];
  },
);

/** The crowd's most surprising share against what chance allows. */
const ofCrowd = (road: Road): Check =>
  unsurprising(
    `Of ${grouped(road.crowd.count)} monkeys in the ${road.dynamics === "true" ? "true" : "believed"} world the share that surprises most`,
    road,
  );

/** Messages against enumeration and against themselves, crowds against marginals. */
export function checks(result: ForwardBackward): readonly Check[] {
  return [...ofMessages(result), ...roadsOf(result).map(ofCrowd)];
}
