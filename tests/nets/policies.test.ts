import { beforeAll, describe, expect, test } from "vitest";
import { levelsOf } from "../../src/inference/diffusionSchedules.ts";
import { klToMixture, logMixture } from "../../src/inference/codeMixture.ts";
import { meanOf } from "../../src/math/meanOf.ts";
import { logSumExp } from "../../src/math/logSumExp.ts";
import { logPdf } from "../../src/math/normal.ts";
import { evenNodes, logIntegral } from "../../src/math/quadrature.ts";
import { fillNormal, Rng, uniform } from "../../src/math/rng.ts";
import {
  conditionalVaeBound,
  conditionalVaeStart,
  decode,
  decoderVariance,
  encode,
} from "../../src/nets/conditionalVae.ts";
import { diffusionPolicyClimbed, diffusionPolicyStart, guess } from "../../src/nets/diffusionPolicy.ts";
import { Fit } from "../../src/nets/fit.ts";
import { mixtureAt, mixtureLogDensity, mixtureStart, weightOf } from "../../src/nets/mixtureDensity.ts";
import { variablesAt } from "../../src/nets/named.ts";
import { exp, type Tensor2D, tensor2d, tidy } from "../../src/nets/tf.ts";
import { priorsAt } from "../../src/runs/imitation/picture.ts";
import { useBackend } from "./backend.ts";

beforeAll(() => useBackend("cpu"));

const shape = { inputs: 2, outputs: 3, width: 5 };
/** One example, so often. */
const repeated = (row: readonly number[], times: number): Tensor2D =>
  tensor2d(
    Float32Array.from({ length: row.length * times }, (_, i) => row[i % row.length]),
    [times, row.length],
  );
// What is seen of the start in the middle: x = 0, t = 0.
const [x, y] = [
  [0, -1],
  [0.5, -0.2, 0.9],
];

test("the mixture's log density is that of its parts", () => {
  tidy(() => {
    const weights = variablesAt(mixtureStart(Rng.of(1), shape));
    const at = mixtureAt(weights, repeated(x, 1));
    const [w] = weightOf(at).dataSync();
    const parts = [1 - w, w].map((share, k) => {
      const [mean, [variance]] = [at.means[k].dataSync(), at.variances[k].dataSync()];
      return y.reduce((sum, one, i) => sum + logPdf(one, mean[i], Math.sqrt(variance)), Math.log(share));
    });
    expect(mixtureLogDensity(at, repeated(y, 1)).dataSync()[0]).toBeCloseTo(logSumExp(parts), 5);
  });
});

describe.each(["standard", "learned"] as const)("the conditional VAE's bound, %s prior", (prior) => {
  test("is log p(y|x) less the KL from the exact posterior of z, by quadrature", async () => {
    const weights = variablesAt(conditionalVaeStart(Rng.of(2), shape, prior));
    const [p] = await priorsAt(weights, Float64Array.of(0));
    const zs = evenNodes(-9, 9, 2001);
    const means = decode(weights, repeated(x, zs.length), tensor2d(Float32Array.from(zs), [zs.length, 1]));
    const [decoded, [variance]] = [means.dataSync(), decoderVariance(weights).dataSync()];
    const joint = zs.map((z, i) =>
      y.reduce(
        (sum, one, k) => sum + logPdf(one, decoded[i * y.length + k], Math.sqrt(variance)),
        logMixture(p, z),
      ),
    );
    const logEvidence = logIntegral(joint, zs[1] - zs[0]);
    const q = encode(weights, repeated(x, 1), repeated(y, 1));
    const [[mean], [std]] = [q.mean.dataSync(), exp(q.logStd).dataSync()];
    const kl = zs.reduce((sum, z, i) => {
      const logQ = logPdf(z, mean, std);
      return sum + (zs[1] - zs[0]) * Math.exp(logQ) * (logQ - joint[i] + logEvidence);
    }, 0);
    expect(kl).toBeGreaterThan(0);
    const draws = 20_000;
    const epsilon = tensor2d(fillNormal(Rng.of(3), new Float32Array(draws)), [draws, 1]);
    const bounds = Array.from(
      conditionalVaeBound(weights, {
        x: repeated(x, draws),
        y: repeated(y, draws),
        epsilon,
      }).dataSync(),
    );
    const bound = bounds.reduce((sum, one) => sum + one, 0) / draws;
    const spread = bounds.reduce((sum, one) => sum + (one - bound) ** 2, 0) / draws;
    // Four standard errors: a false alarm in one of 16,000 seeds.
    expect(Math.abs(bound - (logEvidence - kl))).toBeLessThan(4 * Math.sqrt(spread / draws) + 1e-4);
    expect(klToMixture(p, mean, std)).toBeGreaterThanOrEqual(0);
  });
});

/** For y = ±1 alike, E[y | y_t] = tanh(a y_t / n²). Seeds 1 to 4 come to within 0.11 to 0.21 of it, root mean square. */
test("the diffusion policy learns the average of the answers that may still be meant", () => {
  const levels = levelsOf("diffusion", "cosine", 20);
  const rng = Rng.of(2, "answers");
  const fit = new Fit(diffusionPolicyStart(rng, { inputs: 2, outputs: 1, width: 16 }));
  const drawn = (count: number) => ({
    y: Float32Array.from({ length: count }, () => (uniform(rng) < 0.5 ? -1 : 1)),
    epsilon: fillNormal(rng, new Float32Array(count)),
    levels: Array.from({ length: count }, (_, i) => levels[1 + (i % 20)]),
  });
  const column = (numbers: Float32Array) => tensor2d(numbers, [numbers.length, 1]);
  for (let step = 0; step < 300; step++)
    tidy(() => {
      const { y, epsilon, levels } = drawn(60);
      const batch = { x: repeated(x, 60), y: column(y), epsilon: column(epsilon), levels };
      fit.step(() => diffusionPolicyClimbed(fit.weights, batch), 0.01);
    });
  const fresh = drawn(1000);
  const noisy = fresh.y.map((y, i) => fresh.levels[i].signal * y + fresh.levels[i].noise * fresh.epsilon[i]);
  const learned = tidy(() =>
    guess(fit.weights, repeated(x, 1000), column(noisy), (i) => fresh.levels[i]).dataSync(),
  );
  fit.dispose();
  const exact = noisy.map((at, i) => {
    const { signal, noise } = fresh.levels[i];
    return Math.tanh((signal * at) / noise ** 2);
  });
  const rootMeanSquare = (numbers: Float32Array) => Math.sqrt(meanOf(numbers.map((n) => n ** 2)));
  expect(rootMeanSquare(exact.map((guess, i) => guess - learned[i]))).toBeLessThan(0.25);
  expect(rootMeanSquare(exact)).toBeGreaterThan(0.5);
});
