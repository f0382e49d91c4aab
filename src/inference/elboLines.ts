import { fillNormal, Rng } from "../math/rng.ts";
import { logPdf } from "../math/normal.ts";
import { type Encoder, elboTerms } from "./elboTerms.ts";
import { expectNormal, varianceUnderNormal } from "./expectNormal.ts";
import { pathwiseSlope } from "./pathwiseSlope.ts";
import { toyElbo } from "./toyElbo.ts";
import { decoderMean, type Observation } from "./toyModel.ts";

/** The four ways of lecture 2.5 to write one ELBO. */
export type LineName = "reward" | "expectations" | "divergence" | "rewritten";

export interface ElboLine {
  readonly name: LineName;
  /** Each line's value in its own way: two by quadrature, two in closed form. */
  readonly exact: number;
  /** Variance of the line's value on one draw. */
  readonly variance: number;
  /** Variance of its gradient in μ on one draw: by the score function, and along the path in the last line. */
  readonly gradientVariance: number;
  /** The line's value on each of the draws, in order; the first M make its estimate. */
  readonly draws: Float64Array;
}

/**
 * The four lines (lecture 2.5), with z = μ + σε wherever one is drawn:
 *
 *     reward        E_q[log p(x|z) + log p(z)] + H(q)            one z for both logs
 *     expectations  E_q[log p(x|z)] + E_q[log p(z)] + H(q)       a z for each expectation
 *     divergence    E_q[log p(x|z)] − KL(q ‖ p)                  nothing of the KL is drawn
 *     rewritten     E_ε[log p(x|μ + σε)] − KL(q ‖ p)             the same numbers, with a path to φ
 *
 * @param count number of draws of each line.
 */
export function elboLines(
  observation: Observation,
  encoder: Encoder,
  count: number,
  seed: number,
): readonly ElboLine[] {
  const { likelihood, x, noise } = observation;
  const { mu, sigma } = encoder;
  const terms = elboTerms(observation, encoder);
  const log = {
    likelihood: (e: number) => logPdf(x, decoderMean[likelihood](mu + sigma * e), noise),
    prior: (e: number) => logPdf(mu + sigma * e, 0, 1),
    both: (e: number) => log.likelihood(e) + log.prior(e),
  };
  const noises = fillNormal(Rng.of(seed, "z"), new Float64Array(count));
  const others = fillNormal(Rng.of(seed, "second z"), new Float64Array(count));
  const score = (g: (e: number) => number) => (e: number) => (g(e) * e) / sigma;
  const varianceOfPrior = varianceUnderNormal(log.prior);
  const divergence = {
    variance: varianceUnderNormal(log.likelihood),
    draws: noises.map((e) => log.likelihood(e) - terms.kl),
  };
  return [
    {
      name: "reward",
      exact: expectNormal(log.both) + terms.entropy,
      variance: varianceUnderNormal(log.both),
      gradientVariance: varianceUnderNormal(score(log.both)),
      draws: noises.map((e) => log.both(e) + terms.entropy),
    },
    {
      name: "expectations",
      exact: terms.reconstruction + terms.prior + terms.entropy,
      variance: divergence.variance + varianceOfPrior,
      gradientVariance: varianceUnderNormal(score(log.likelihood)) + varianceUnderNormal(score(log.prior)),
      draws: noises.map((e, i) => log.likelihood(e) + log.prior(others[i]) + terms.entropy),
    },
    {
      name: "divergence",
      exact: toyElbo(observation, mu, sigma).elbo,
      gradientVariance: varianceUnderNormal(score(log.likelihood)),
      ...divergence,
    },
    {
      name: "rewritten",
      exact: expectNormal(log.likelihood) - terms.kl,
      gradientVariance: varianceUnderNormal(pathwiseSlope(observation, encoder)),
      ...divergence,
    },
  ];
}
