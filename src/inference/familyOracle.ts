import { meanOf } from "../math/meanOf.ts";
import { bestGaussian } from "./bestGaussian.ts";
import type { World } from "./familyData.ts";
import { posteriorMoments } from "./toyElbo.ts";
import { exactPosterior } from "./toyModel.ts";

/** What is exactly true of one x: its posterior by quadrature, and the best that one Gaussian can do. */
export interface ExactAnswer {
  /** log p(x), nats. */
  readonly logEvidence: number;
  /** Mean and standard deviation of p(z|x). */
  readonly mean: number;
  readonly std: number;
  readonly best: { readonly mean: number; readonly std: number; readonly elbo: number };
}

/** Steps of 0.004 over ±12: the narrowest posterior met, 0.015 wide, is still integrated to 1e-10 nats. */
const nodes = 6001;

/** The exact answer at x. */
export function exactAnswer(world: World, x: number): ExactAnswer {
  const observation = { ...world, x };
  const posterior = exactPosterior(observation, nodes);
  return {
    logEvidence: posterior.logEvidence,
    ...posteriorMoments(posterior),
    best: bestGaussian(observation),
  };
}

/** The exact answers for a list of x's, one list a number. */
export interface ExactAnswers {
  readonly logEvidence: Float64Array;
  readonly mean: Float64Array;
  readonly std: Float64Array;
  readonly best: { readonly mean: Float64Array; readonly std: Float64Array; readonly elbo: Float64Array };
}

/** The exact answer at each x. */
export function exactAnswers(world: World, x: Float64Array): ExactAnswers {
  const answers = Array.from(x, (at) => exactAnswer(world, at));
  const list = (of: (answer: ExactAnswer) => number) => Float64Array.from(answers, of);
  return {
    logEvidence: list((answer) => answer.logEvidence),
    mean: list((answer) => answer.mean),
    std: list((answer) => answer.std),
    best: {
      mean: list(({ best }) => best.mean),
      std: list(({ best }) => best.std),
      elbo: list(({ best }) => best.elbo),
    },
  };
}

/** Mean ELBOs over the data that nobody can pass, nats. */
export interface Ceilings {
  /** Mean of log p(x_i): of every q. */
  readonly logEvidence: number;
  /** Mean of the best Gaussians' ELBOs: of one Gaussian for each point. */
  readonly bestGaussian: number;
  /** Of one Gaussian for all points. */
  readonly bestShared: number;
}

/**
 * The ceilings of a data set. The ELBO is −(x² − 2x E_q[f] + E_q[f²])/(2 noise²) and what does not depend on x, so its
 * mean over the data depends on them through their mean x̄ and their variance alone, and one q for all sees only x̄:
 *
 *     (1/N) Σ_i L(q; x_i) = L(q; x̄) − Var(x)/(2 noise²)
 */
export function ceilings(world: World, x: Float64Array, { logEvidence, best }: ExactAnswers): Ceilings {
  const centre = meanOf(x);
  const variance = meanOf(x.map((value) => (value - centre) ** 2));
  return {
    logEvidence: meanOf(logEvidence),
    bestGaussian: meanOf(best.elbo),
    bestShared: bestGaussian({ ...world, x: centre }).elbo - variance / (2 * world.noise ** 2),
  };
}
