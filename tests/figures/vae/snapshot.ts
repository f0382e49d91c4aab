import { aboutMnist } from "../../../src/data/pictureSet.ts";
import type { VaeSnapshot } from "../../../src/runs/vae/snapshot.ts";

const sum = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** A snapshot of a run that never was, small and in order: for the figure's tables, checks and scales. */
export function snapshotOf(changes: Partial<VaeSnapshot> = {}): VaeSnapshot {
  const latent = changes.latent ?? 2;
  const klPerDimension = Array.from({ length: latent }, (_, j) => 3 / (j + 1));
  const kl = sum(klPerDimension);
  const labels = Uint8Array.from({ length: 40 }, (_, k) => k % 10);
  const pair = (scale: number) => Float32Array.from({ length: 80 }, (_, i) => scale * Math.sin(i));
  return {
    step: 20,
    set: aboutMnist,
    factors: null,
    progress: [],
    latent,
    width: 16,
    examples: 640,
    epochs: 0.1,
    stepsPerSecond: 10,
    backend: "cpu",
    trace: [1, 10, 20].map((step) => ({
      step,
      examples: 32 * step,
      elbo: -300,
      reconstruction: -297,
      kl: 3,
    })),
    heldOut: [
      { step: 0, elbo: -545, reconstruction: -544, kl: 1, iwae: null, K: null, standardError: null },
      { step: 20, elbo: -200 - kl, reconstruction: -200, kl, iwae: -199 - kl, K: 1000, standardError: 0.05 },
    ],
    gradientVariance: [1, 20].map((step) => ({
      step,
      reparameterized: 1,
      scoreFunction: 1e4,
      scoreFunctionBaseline: 1e3,
    })),
    klPerDimension,
    originals: new Uint8Array(7840),
    reconstructions: new Uint8Array(7840),
    codes: new Float32Array(10 * latent),
    priorZ: Float32Array.from({ length: 10 * latent }, (_, i) => Math.cos(i)),
    priorMeans: new Uint8Array(7840),
    reconstructionDraws: new Uint8Array(7840),
    priorDraws: new Uint8Array(7840),
    sigmas: null,
    manifold: { side: 3, extent: 3, pictures: new Uint8Array(9 * 784) },
    cloud: { labels, mean: pair(1), std: pair(0.1) },
    tightness: {
      step: 20,
      digits: 16,
      elbo: -200 - kl,
      elboError: 0.1,
      bounds: [{ K: 1000, gap: 1, standardError: 0.05 }],
      evidence: {
        log: { gap: 1.2, standardError: 0.05 },
        bestGaussian: { gap: 0.7, standardError: 0.05 },
        quadratureError: 1e-3,
      },
    },
    probe: null,
    drawing: null,
    measured: {
      kl: { estimate: kl + 0.03, exact: kl, error: 0.01 },
      gradient: { estimate: 2, exact: 2.001, error: 0.01 },
    },
    ...changes,
  };
}
