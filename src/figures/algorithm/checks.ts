import { meanElbo, meanLogEvidence } from "../../inference/lineModel.ts";
import {
  exactGradients,
  expectedGradients,
  finiteDifferences,
  type ParameterName,
  parameterNames,
  surrogate,
} from "../../inference/loopOracle.ts";
import type { Check } from "../../frame/contract.ts";
import { within } from "../../frame/checks/within.ts";
import type { Params } from "./figure.ts";
import type { LoopSnapshot } from "../../runs/loop/snapshot.ts";

/** Every gradient by finite differences, the bound under what it bounds, and at the end θ against maximum likelihood. */
export function checks(result: LoopSnapshot, params: Params): readonly Check[] {
  return [
    ...ofThisSample(result, params),
    ...onAverage(result, params),
    ...bounds(result, params),
    ...learned(result, params),
  ];
}

/** Lines 6 and 7 as they ran, against central differences of line 5. */
function ofThisSample({ registers, theta, phi }: LoopSnapshot, { noise, estimator }: Params): Check[] {
  const { x, epsilon, sigma, z, terms, gTheta, gPhi, thetaBefore, phiBefore } = registers;
  if (x === undefined || epsilon === undefined || sigma === undefined) return [];
  if (z === undefined || !terms || !gTheta) return [];
  const at = { ...(thetaBefore ?? theta), ...(phiBefore ?? phi) };
  const reward = terms.logLikelihood + terms.logPrior;
  const slopes = finiteDifferences(surrogate({ x, epsilon, sigma, z }, reward, { noise, estimator }), at);
  const taken: Partial<Record<ParameterName, number>> = { ...gTheta, ...gPhi };
  return parameterNames.flatMap((name) => {
    const gradient = taken[name];
    if (gradient === undefined) return [];
    const allowed = 1e-6 * (1 + Math.abs(gradient)) + 1e-9 * Math.abs(reward);
    return within(
      `∂/∂${name} in this iteration, against finite differences`,
      gradient,
      slopes[name],
      allowed,
    );
  });
}

/** The loop's gradients over all points and all ε, by quadrature, against the slope of the exact ELBO. */
function onAverage({ theta, phi, points }: LoopSnapshot, { noise, estimator }: Params): Check[] {
  const at = { ...theta, ...phi };
  const mean = expectedGradients(at, { points, noise, estimator });
  const exact = exactGradients(at, noise, points);
  const size = Math.abs(meanElbo(theta, phi, noise, points));
  return parameterNames.map((name) =>
    within(
      `∂/∂${name} on average, against the slope of the exact ELBO`,
      mean[name],
      exact[name],
      1e-6 * (1 + Math.abs(exact[name])) + 1e-9 * size,
    ),
  );
}

function bounds({ theta, phi, points, ceiling }: LoopSnapshot, { noise }: Params): Check[] {
  const elbo = meanElbo(theta, phi, noise, points);
  const logEvidence = meanLogEvidence(theta, noise, points);
  return [
    within(
      "Nats by which the ELBO is above log p(x) of this decoder",
      Math.max(0, elbo - logEvidence),
      0,
      1e-9,
    ),
    within(
      "Nats by which log p(x) of this decoder is above the best decoder’s",
      Math.max(0, logEvidence - ceiling.logEvidence),
      0,
      1e-9,
    ),
    within(
      "ELBO of the best decoder with the encoder that inverts it, against its log p(x)",
      meanElbo(ceiling.theta, ceiling.phi, noise, points),
      ceiling.logEvidence,
      1e-9,
    ),
  ];
}

/** A run is done learning when the exact slope at its mean parameters is below this, nats a unit. */
const LEVEL = 0.15;

/** What was learned: the mean over the second half of a run that has ended on level ground. */
function learned({ average, points, ceiling }: LoopSnapshot, { noise }: Params): Check[] {
  if (!average) return [];
  const slope = exactGradients(average, noise, points);
  if (Math.hypot(...Object.values(slope)) > LEVEL) return [];
  const all = [
    within(
      "log p(x) of the learned decoder, against the highest there is",
      meanLogEvidence(average, noise, points),
      ceiling.logEvidence,
      0.02,
    ),
  ];
  // Where the noise hides the signal the top is too flat to tell where on it the run has come to rest.
  const best = Math.abs(ceiling.theta.w);
  if (best < noise) return all;
  return [
    ...all,
    within("learned |w|, against maximum likelihood in closed form", Math.abs(average.w), best, 0.15),
    within("learned b, against maximum likelihood in closed form", average.b, ceiling.theta.b, 0.1),
  ];
}
