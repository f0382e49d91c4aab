import { elboTerms } from "../../inference/elboTerms.ts";
import { pushMoments, sampledPush } from "../../inference/policyOracle.ts";
import { toyElboGradient } from "../../inference/toyElbo.ts";
import { fillNormal, Rng } from "../../math/rng.ts";
import type { Check } from "../../frame/contract.ts";
import { within } from "../../frame/checks/within.ts";
import type { Params } from "./figure.ts";
import type { PolicySnapshot } from "../../runs/policy/snapshot.ts";
import { grouped } from "../../math/grouped.ts";

const DRAWS = 40_000;
/** The sampled check leaves out actions farther than this from μ, in σ: beyond, a bent reward has tails that no such sample shows. */
const REACH = 3;
const ALL = 16;
/** Standard errors within which so large a mean must lie: within that reach chance alone leaves them about once in a million. */
const BAND = 5;

/** The exact gradient by two ways, the arrows against it, and the ELBO under what it bounds. */
export function checks(result: PolicySnapshot, { seed }: Params): readonly Check[] {
  const { world, q, exact } = result;
  const { observation, logEvidence, best } = world;
  const closed = toyElboGradient(observation, q.mu, q.sigma);
  const { reconstruction, prior, entropy } = elboTerms(observation, q);
  const elbo = reconstruction + prior + entropy;
  const scale = 1e-8 * (1 + Math.abs(exact.value) / q.sigma);
  return [
    within("J by quadrature, against the closed form", exact.value, reconstruction + prior, scale),
    within("∂J/∂μ by quadrature, against the closed form", exact.gradient.mu, closed.mean, scale),
    within(
      "∂J/∂σ + 1/σ by quadrature, against the slope of the ELBO in closed form",
      exact.gradient.sigma + 1 / q.sigma,
      closed.std,
      scale,
    ),
    ...ofArrows(result, seed, scale),
    within("Nats by which the ELBO is above log p(x)", Math.max(0, elbo - logEvidence), 0, 1e-8),
    within("Nats by which the ELBO is above that of the best q", Math.max(0, elbo - best.elbo), 0, 1e-8),
  ];
}

/** The arrows: all that there could be, weighed as q weighs them, and a large sample of them. */
function ofArrows({ world, q, b, exact }: PolicySnapshot, seed: number, scale: number): Check[] {
  const { observation } = world;
  const all = pushMoments(observation, q, b, ALL);
  const near = pushMoments(observation, q, b, REACH);
  const epsilon = fillNormal(Rng.of(seed, "check"), new Float64Array(DRAWS));
  const sampled = sampledPush(observation, q, b, REACH, epsilon);
  return (
    [
      ["mu", "μ"],
      ["sigma", "σ"],
    ] as const
  ).flatMap(([name, symbol]) => [
    within(
      `mean arrow over all actions, its ∂/∂${symbol} against the exact gradient`,
      all.mean[name],
      exact.gradient[name],
      scale * (1 + Math.abs(b)),
    ),
    within(
      `${grouped(DRAWS)} sampled arrows within ${REACH}σ of μ, their ∂/∂${symbol} within ${BAND} standard errors`,
      sampled[name],
      near.mean[name],
      BAND * Math.sqrt(near.variance[name] / DRAWS) + 1e-6 * Math.abs(near.mean[name]) + 1e-9,
    ),
  ]);
}
