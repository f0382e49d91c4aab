import { START } from "../../inference/race.ts";
import { elboGradient, estimators } from "../../inference/raceRunner.ts";
import { toyElboGradient } from "../../inference/toyElbo.ts";
import { fillNormal, Rng } from "../../math/rng.ts";
import type { Check } from "../../frame/contract.ts";
import { sampled } from "../../frame/checks/sampled.ts";
import { within } from "../../frame/checks/within.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { observationOf } from "../../inference/observation.ts";
import type { Params } from "./figure.ts";
import type { RaceSnapshot } from "../../runs/race/snapshot.ts";

const [GROUPS, GROUP] = [200, 100];

/** Nobody is above the best q, and at the start all three estimators point where the closed form points. */
export function checks({ lanes, best }: RaceSnapshot, params: Params): readonly Check[] {
  const highest = Math.max(...lanes.flatMap(({ runs }) => runs.map(({ elbo }) => elbo)));
  return [
    within("Nats by which the highest run is above the best q", Math.max(0, highest - best), 0, 1e-6),
    ...gradientsAtStart(params),
  ];
}

function gradientsAtStart({ likelihood, seed }: Params): Check[] {
  const observation = observationOf(likelihood);
  const exact = toyElboGradient(observation, START.mu, START.sigma).mean;
  const epsilon = fillNormal(Rng.of(seed, "check"), new Float64Array(GROUPS * GROUP));
  return estimators.map((estimator) => {
    // Any constant will do for a baseline; the reward near the start is about −5.
    const baseline = estimator === "scoreFunctionBaseline" ? -5 : 0;
    const means = Array.from(
      { length: GROUPS },
      (_, i) =>
        elboGradient(observation, estimator, START, baseline, epsilon.subarray(GROUP * i, GROUP * (i + 1)))
          .mu,
    );
    const estimate = means.reduce((sum, mean) => sum + mean, 0) / GROUPS;
    const variance = means.reduce((sum, mean) => sum + (mean - estimate) ** 2, 0) / (GROUPS - 1);
    return sampled(
      `Gradient in μ at the start by ${estimatorLook[estimator].name}, 20,000 samples against the closed form`,
      estimate,
      exact,
      Math.sqrt(variance / GROUPS),
    );
  });
}
