import { bestGaussianLogLikelihood, logLikelihood } from "../../inference/clonedLikelihood.ts";
import { klToMixture, logMixture } from "../../inference/codeMixture.ts";
import { type Demonstrations, places } from "../../inference/demonstrators.ts";
import { logPdf } from "../../math/normal.ts";
import { fillNormal, Rng } from "../../math/rng.ts";
import { conditionalVaeBound } from "../../nets/conditionalVae.ts";
import { take } from "../../nets/contextLoss.ts";
import { logDensity } from "../../nets/diagonalGaussian.ts";
import { gaussianAt } from "../../nets/gaussianPolicy.ts";
import { meanOf } from "../../math/meanOf.ts";
import { mixtureAt, mixtureLogDensity } from "../../nets/mixtureDensity.ts";
import type { Named } from "../../nets/named.ts";
import { tensor2d, tidy } from "../../nets/tf.ts";
import { type Examples, examplesOf, INPUTS, logUnit, stepsAhead } from "./answers.ts";
import { codesOf, priorsAt } from "./picture.ts";
import type { HeldOut, ImitationParams, Measured, Policy } from "./snapshot.ts";

type Weights = Readonly<Record<Policy, Named>>;

/** The standard error of the mean of independent numbers. */
function errorOf(numbers: ArrayLike<number>): number {
  const mean = meanOf(numbers);
  const squares = Array.from(numbers).reduce((sum, n) => sum + (n - mean) ** 2, 0);
  return Math.sqrt(squares / (numbers.length - 1) / numbers.length);
}

/** Means over the looks of each demonstration, which are not independent of each other. */
const perDemonstration = (numbers: ArrayLike<number>, looks: number): Float64Array =>
  Float64Array.from({ length: numbers.length / looks }, (_, i) =>
    meanOf(Array.from(numbers).slice(i * looks, (i + 1) * looks)),
  );

/** KL(q ‖ p(z|x)) of the first look of all demonstrations by quadrature, and by a z drawn from each q. */
async function measureKl(
  weights: Named,
  examples: Examples,
  params: ImitationParams,
): Promise<Measured["kl"]> {
  const looks = Number(params.looks);
  const { mean, std } = await codesOf(weights, examples, looks);
  const starts = mean.map((_, i) => examples.seen[INPUTS * looks * i] / 2);
  const priors = await priorsAt(weights, starts);
  const epsilon = fillNormal(Rng.of(params.seed, "imitation KL"), new Float64Array(mean.length));
  const exact = mean.map((at, i) => klToMixture(priors[i], at, std[i]));
  const drawn = mean.map((at, i) => {
    const z = at + std[i] * epsilon[i];
    return logPdf(z, at, std[i]) - logMixture(priors[i], z);
  });
  return {
    exact: meanOf(exact),
    drawn: meanOf(drawn),
    standardError: errorOf(drawn.map((kl, i) => kl - exact[i])),
  };
}

/** The three policies that have a likelihood, or a bound on it, on fresh demonstrations, and what none of its kind exceeds on average. */
async function measureHeldOut(
  weights: Weights,
  fresh: Demonstrations,
  params: ImitationParams,
): Promise<readonly HeldOut[]> {
  const [ahead, looks] = [stepsAhead(params), Number(params.looks)];
  const { seen, steps, count } = examplesOf(fresh.paths, ahead);
  const noise = fillNormal(Rng.of(params.seed, "imitation bound"), new Float32Array(count));
  const found = await take(
    tidy(() => {
      const [x, y] = [tensor2d(seen, [count, INPUTS]), tensor2d(steps, [count, ahead])];
      const g = gaussianAt(weights.gaussian, x);
      const epsilon = tensor2d(noise, [count, 1]);
      return [
        logDensity(y, g.mean, g.variance),
        mixtureLogDensity(mixtureAt(weights.mixture, x), y),
        conditionalVaeBound(weights.conditionalVae, { x, y, epsilon }),
      ];
    }),
  );
  const ceilings = [bestGaussianLogLikelihood, logLikelihood, logLikelihood].map((ceiling) =>
    Float64Array.from({ length: count }, (_, example) => {
      const [i, t] = [Math.floor(example / looks), ahead * (example % looks)];
      const path = fresh.paths.subarray(i * places, (i + 1) * places);
      const y = Float64Array.from({ length: ahead }, (_, k) => path[t + k + 1] - path[t + k]);
      return ceiling(params, { t, x: path[t], y });
    }),
  );
  return (["gaussian", "mixture", "conditionalVae"] as const).map((name, k) => {
    const own = found[k].map((nats) => nats - ahead * logUnit);
    return {
      name,
      estimate: meanOf(own),
      ceiling: meanOf(ceilings[k]),
      standardError: errorOf(
        perDemonstration(
          ceilings[k].map((nats, i) => nats - own[i]),
          looks,
        ),
      ),
    };
  });
}

/** What is measured at rest. `fresh` is null where the demonstrations are of no known process. */
export async function measure(
  weights: Weights,
  examples: Examples,
  fresh: Demonstrations | null,
  params: ImitationParams,
): Promise<Measured> {
  return {
    kl: await measureKl(weights.conditionalVae, examples, params),
    heldOut: fresh === null ? [] : await measureHeldOut(weights, fresh, params),
  };
}
