import { START } from "../../inference/race.ts";
import { elboGradient, estimators } from "../../inference/raceRunner.ts";
import { toyElboGradient } from "../../inference/toyElbo.ts";
import { fillNormal, Rng } from "../../math/rng.ts";
import type { Check } from "../../frame/contract.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { observationOf } from "../../inference/observation.ts";
import type { Values } from "./params.ts";
import type { RaceSnapshot } from "../../runs/race/snapshot.ts";

const [GROUPS, GROUP] = [200, 100];

/** Nobody is above the best q, and at the start all three estimators point where the closed form points. */
export function checks({ lanes, best }: RaceSnapshot, values: Values): readonly Check[] {
  const highest = Math.max(...lanes.flatMap(({ runs }) => runs.map(({ elbo }) => elbo)));
  return [
    {
      name: "Nats by which the highest run is above the best q",
      estimate: Math.max(0, highest - best),
      exact: 0,
      tolerance: 1e-6,
      holds: highest <= best + 1e-6,
    },
    ...gradientsAtStart(values),
  ];
}

function gradientsAtStart({ likelihood, seed }: Values): Check[] {
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
    const standardError = Math.sqrt(variance / GROUPS);
    return {
      name: `Gradient in μ at the start by ${estimatorLook[estimator].name}, 20,000 samples against the closed form`,
      estimate,
      exact,
      standardError,
      holds: Math.abs(estimate - exact) <= 4 * standardError,
    };
  });
}
