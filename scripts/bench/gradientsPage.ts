import { type EstimatorName, streamGradients } from "../../src/inference/gradientStream.ts";
import { type TestFunctionName, testFunction } from "../../src/inference/testFunctions.ts";
import { Rng } from "../../src/math/rng.ts";
import { better, type GradientRow, problem } from "./gradientProblem.ts";

const { mu, sigma, k, baseline, functions, estimators, samples } = problem;
const state = Rng.of(1, "bench gradients").save();

/** One round of one of the site's streaming estimators, timed. */
function timeOne(name: TestFunctionName, estimator: EstimatorName): GradientRow {
  const f = testFunction(name, k);
  const before = performance.now();
  const moments = streamGradients({
    f,
    q: { mu, sigma },
    dimension: 1,
    samples,
    baseline: { mu: baseline, sigma: baseline },
    state,
    estimators: [estimator],
  });
  const samplesPerSecond = (1000 * samples) / (performance.now() - before);
  const { mean, variance } = moments[estimator].mu;
  return { f: name, estimator, samplesPerSecond, mean, variance };
}

const timeAll = () => functions.flatMap((f) => estimators.map((estimator) => timeOne(f, estimator)));

/** The best of so many rounds. Each estimator has its turn in every round: a slow minute hits all alike. */
function timeGradients(rounds: number): readonly GradientRow[] {
  let best: readonly GradientRow[] = timeAll();
  for (let round = 1; round < rounds; round++) best = better(best, timeAll());
  return best;
}

Object.assign(globalThis, { timeGradients });
