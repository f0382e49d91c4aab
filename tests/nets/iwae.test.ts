import { memory } from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, test } from "vitest";
import { Rng } from "../../src/math/rng.ts";
import { type DigitEvidence, evidenceByQuadrature } from "../../src/nets/evidence.ts";
import { type DigitBounds, importanceWeightedBounds } from "../../src/nets/iwae.ts";
import { type Likelihood, logProb } from "../../src/nets/likelihood.ts";
import { mul, tensor2d } from "../../src/nets/tf.ts";
import { decodeWhole, initialise, type Vae } from "../../src/nets/vae.ts";
import { mapWeights, vaeOf, weightsOf } from "../../src/nets/weights.ts";
import { pathUnderTest, usePath } from "./backend.ts";
import { tinyBatch } from "./tiny.ts";

const digits = 4;
const Ks = [1, 10, 100, 1000];

beforeAll(() => usePath(pathUnderTest));

/** Weights large enough for the posteriors to differ from the encoder's guess. */
function network(latent: number, likelihood?: Likelihood): Vae {
  const start = initialise(Rng.of(3), { latent, width: 6 }, likelihood);
  return vaeOf(
    mapWeights(weightsOf(start), (w) => mul(w, 1.3)),
    start.likelihood,
  );
}

/** What a generator gives in the end. */
async function finish<T>(slices: AsyncGenerator<void, T>): Promise<T> {
  for (;;) {
    const { done, value } = await slices.next();
    if (done) return value;
  }
}

const boundsOf = (vae: Vae, latent: number, seed = 21): Promise<DigitBounds> =>
  finish(importanceWeightedBounds(vae, tinyBatch(digits, latent).x, Ks, Rng.of(seed, "iwae")));

const evidenceOf = (vae: Vae, latent: number): Promise<readonly DigitEvidence[]> =>
  finish(evidenceByQuadrature(vae, tinyBatch(digits, latent).x));

/** log ∫ p(x|z) p(z) dz of each digit on one wide and fine grid, in double precision but for the decoder. */
function wideGrid(vae: Vae, latent: number): number[] {
  const pixels = tinyBatch(digits, latent).x.dataSync() as Float32Array;
  const [side, end] = latent === 1 ? [4001, 8] : [141, 7];
  const h = (2 * end) / (side - 1);
  const z = Float32Array.from({ length: side ** latent * latent }, (_, k) => {
    const [g, j] = [Math.floor(k / latent), k % latent];
    return -end + h * (Math.floor(g / side ** j) % side);
  });
  const nodes = z.length / latent;
  const decoded = decodeWhole(vae, tensor2d(z, [nodes, latent]));
  return Array.from({ length: digits }, (_, n) => {
    const x = new Float32Array(nodes * 784);
    for (let g = 0; g < nodes; g++) x.set(pixels.subarray(n * 784, (n + 1) * 784), g * 784);
    const likelihoods = logProb(vae.likelihood ?? { kind: "bernoulli" }, tensor2d(x, [nodes, 784]), decoded);
    const logJoint = [...likelihoods.dataSync()].map((l, g) => {
      const squares = z.subarray(g * latent, (g + 1) * latent).reduce((sum, v) => sum + v ** 2, 0);
      return l - 0.5 * squares - 0.5 * latent * Math.log(2 * Math.PI);
    });
    const largest = logJoint.reduce((most, l) => Math.max(most, l), -Infinity);
    return largest + Math.log(logJoint.reduce((sum, l) => sum + Math.exp(l - largest), 0) * h ** latent);
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

describe("the importance-weighted bounds", () => {
  test("are in order for every digit, whatever the seed, and for K = 1 the reconstruction less the KL", async () => {
    for (const seed of [1, 2, 3]) {
      const { bounds } = await boundsOf(network(1), 1, seed);
      for (let i = 0; i < digits; i++)
        for (let k = 1; k < Ks.length; k++)
          expect(bounds[k][i].value).toBeGreaterThanOrEqual(bounds[k - 1][i].value - 1e-9);
    }
  });

  test("say their own error: 20 seeds scatter as much as they say", async () => {
    const all: DigitBounds[] = [];
    for (let seed = 0; seed < 20; seed++) all.push(await boundsOf(network(1), 1, 100 + seed));
    for (const k of Ks.keys()) {
      const values = all.map(({ bounds }) => bounds[k][0].value);
      const scatter = values.reduce((sum, v) => sum + (v - mean(values)) ** 2, 0) / (values.length - 1);
      const said = mean(all.map(({ bounds }) => bounds[k][0].variance));
      // χ² with 19 degrees of freedom is within these ends but once in 1,000; the seeds are fixed.
      expect(scatter / said).toBeGreaterThan(0.28);
      expect(scatter / said).toBeLessThan(2.3);
    }
  });
});

describe.each([
  ["1 dimension", 1, undefined],
  ["2 dimensions", 2, undefined],
  ["2 dimensions, a Gaussian decoder", 2, { kind: "gaussianLearned", floor: 0.3 } as const],
])("log p(x) by quadrature: %s", (_, latent, likelihood) => {
  test("is what one wide, fine grid gives, within the error that it says", {
    tags: "tenth",
    timeout: 60_000,
  }, async () => {
    const vae = network(latent, likelihood);
    const exact = wideGrid(vae, latent);
    const found = await evidenceOf(vae, latent);
    found.forEach(({ logEvidence, error }, i) => {
      // Single precision of a likelihood of hundreds of nats is a few 1e-5.
      expect(error).toBeLessThan(0.02);
      expect(Math.abs(logEvidence - exact[i])).toBeLessThan(error + 1e-4);
    });
  });

  test("closes ELBO ≤ best Gaussian ≤ log p(x), and the bound with K = 1,000 comes near it", async () => {
    const vae = network(latent, likelihood);
    const [found, { bounds }] = [await evidenceOf(vae, latent), await boundsOf(vae, latent)];
    found.forEach(({ logEvidence, bestGaussian, error }, i) => {
      const [elbo, , , tightest] = bounds.map((of) => of[i]);
      // Four standard errors, one-sided: a false alarm in 30,000 each.
      expect(elbo.value).toBeLessThan(bestGaussian + 4 * Math.sqrt(elbo.variance) + error);
      expect(bestGaussian).toBeLessThanOrEqual(logEvidence + error);
      expect(tightest.value).toBeLessThan(logEvidence + 4 * Math.sqrt(tightest.variance) + error);
      // What is left of the bound's own gap at K = 1,000 is about half its variance.
      expect(logEvidence - tightest.value).toBeLessThan(
        5 * Math.sqrt(tightest.variance) + 2 * tightest.variance + error,
      );
    });
    expect(mean(found.map(({ logEvidence }, i) => logEvidence - bounds[0][i].value))).toBeGreaterThan(0.05);
  });
});

test("what is broken off gives its tensors back", async () => {
  const vae = network(2);
  const { x } = tinyBatch(digits, 2);
  const before = memory().numTensors;
  for (const slices of [evidenceByQuadrature(vae, x), importanceWeightedBounds(vae, x, Ks, Rng.of(1))]) {
    await slices.next();
    await slices.next();
    await slices.return(undefined as never);
    expect(memory().numTensors).toBe(before);
  }
});
