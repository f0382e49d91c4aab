import { bestFilter, productLoss } from "../../inference/filterCeilings.ts";
import { kalmanFilter, type Marginals } from "../../inference/kalmanFilter.ts";
import { kalmanSmoother } from "../../inference/kalmanSmoother.ts";
import { particleFilter } from "../../inference/particleFilter.ts";
import type { Series, StateSpaceModel } from "../../inference/stateSpaceModel.ts";
import { statePosterior } from "../../inference/statePosterior.ts";
import { logSumExp } from "../../math/logSumExp.ts";
import { Rng } from "../../math/rng.ts";
import type { Bands, ExactAnswer, ParticleAnswer } from "./snapshot.ts";

/** Crowds, and particles in each. */
const crowd = { crowds: 8, particles: 1000 } as const;

export const bandsOf = ({ mean, variance }: Marginals): Bands => ({ mean, std: variance.map(Math.sqrt) });

/** What there is to hold the encoders to: exact for the linear model, crowds of particles for the pendulum. */
export const referenceOf = (
  model: StateSpaceModel,
  series: Series,
  seed: number,
): ExactAnswer | ParticleAnswer =>
  model.dynamics === "linear" ? exactAnswer(model, series) : particleAnswer(model, series, seed);

function exactAnswer(model: StateSpaceModel, series: Series): ExactAnswer {
  const filtered = kalmanFilter(model, series);
  const posterior = statePosterior(model, series);
  const best = bestFilter(posterior, filtered, model.a);
  return {
    kind: "exact",
    filtered: bandsOf(filtered),
    smoothed: bandsOf(kalmanSmoother(model, filtered)),
    logLikelihood: filtered.logLikelihood,
    filteringPosteriors: productLoss(posterior, filtered.mean, filtered.variance),
    bestFilter: productLoss(posterior, best.mean, best.variance),
    bestFilterBands: bandsOf(best),
  };
}

/**
 * The crowds together: moments of their mixture; the logarithm of their mean p(o), and its standard error, which is that of
 * the mean over the mean.
 */
export function particleAnswer(model: StateSpaceModel, series: Series, seed: number): ParticleAnswer {
  const rng = Rng.of(seed, "particles");
  const { crowds, particles } = crowd;
  const runs = Array.from({ length: crowds }, () => particleFilter(model, series, particles, rng));
  const over = (of: (run: (typeof runs)[number]) => number) =>
    runs.reduce((sum, run) => sum + of(run), 0) / crowds;
  const mean = Float64Array.from(series.observation, (_, t) => over((run) => run.mean[t]));
  const variance = mean.map((m, t) => over((run) => run.variance[t] + (run.mean[t] - m) ** 2));
  const logLikelihood = logSumExp(runs.map((run) => run.logLikelihood)) - Math.log(crowds);
  const spread = over((run) => (Math.exp(run.logLikelihood - logLikelihood) - 1) ** 2);
  return {
    kind: "particles",
    filtered: bandsOf({ mean, variance }),
    logLikelihood,
    standardError: Math.sqrt(spread / (crowds - 1)),
    ...crowd,
  };
}
