import { meanOf } from "../../math/meanOf.ts";
import { klFromStandardNormal } from "../../math/normal.ts";
import { Rng } from "../../math/rng.ts";
import { evidenceByQuadrature } from "../../nets/evidence.ts";
import { importanceWeightedBounds } from "../../nets/iwae.ts";
import { areOwnKernelsInUse } from "../../nets/kernels/paths.ts";
import { slice } from "../../nets/tf.ts";
import type { HeldOutReading } from "./heldOut.ts";
import type { Gap, Tightness } from "./snapshot.ts";
import type { Training } from "./training.ts";

/** Samples of the importance-weighted bounds. */
const bounds = [1, 10, 100, 1000] as const;

/**
 * Held-out digits that are measured: as many as take some seconds, and fewer of a wider network, of a Gaussian decoder, which
 * has no kernels of its own, on a backend that has none at all, or before the first step.
 */
function digitsFor({ step, params: { width, likelihood = "bernoulli" } }: Training): number {
  if (!areOwnKernelsInUse()) return 4;
  const most = likelihood === "bernoulli" ? 48 : 24;
  return step === 0 ? 8 : Math.min(most, Math.max(16, Math.floor(12_800 / width)));
}

/**
 * Measures how tight the bound is, in slices: it yields what has come since, or null. The importance-weighted bounds come
 * first. All gaps are from each digit's own ELBO, E_q[log p(x|z)] − KL, its expectation over as many samples as the largest
 * K takes, so what the digits differ in drops out. The same at the same step: it has a stream of its own.
 */
export async function* measureTightness(training: Training): AsyncGenerator<Tightness | null, void> {
  const { trainer, heldOut, params, step } = training;
  const reading = await training.evaluate();
  const all = heldOut.x.shape[0];
  const digits = Math.min(all, digitsFor(training));
  const x = slice(heldOut.x, [0, 0], [digits, heldOut.x.shape[1]]);
  try {
    const weighing = importanceWeightedBounds(trainer.vae, x, bounds, Rng.of(params.seed, "iwae"));
    const weighed = yield* inSlices(weighing);
    const most = bounds[bounds.length - 1];
    const own = weighed.reconstructions.map(({ mean }, i) => mean - klOf(reading, i, all));
    const noise = weighed.reconstructions.map(({ variance }) => variance);
    const gapOf = (values: readonly number[], variances: readonly number[]): Gap =>
      meanGap(
        values.map((value, i) => value - own[i]),
        variances.map((variance, i) => variance + noise[i] / most),
        all,
      );
    const found: Tightness = {
      step,
      digits,
      elbo: reading.elbo,
      elboError: Math.sqrt(meanOf(noise) / all),
      bounds: bounds.map((K, k) => {
        const of = weighed.bounds[k];
        const [values, variances] = [of.map(({ value }) => value), of.map(({ variance }) => variance)];
        return { K, ...gapOf(values, variances) };
      }),
      evidence: null,
    };
    yield found;
    if (params.latent > 2) return;
    const evidence = yield* inSlices(evidenceByQuadrature(trainer.vae, x));
    if (!evidence.every((digit) => Object.values(digit).every(Number.isFinite))) return;
    const errors = evidence.map(({ error }) => error);
    const squares = errors.map((error) => error ** 2);
    yield {
      ...found,
      evidence: {
        log: gapOf(
          evidence.map(({ logEvidence }) => logEvidence),
          squares,
        ),
        bestGaussian: gapOf(
          evidence.map(({ bestGaussian }) => bestGaussian),
          squares,
        ),
        quadratureError: meanOf(errors),
      },
    };
  } finally {
    x.dispose();
  }
}

/** Hands on that a slice is done, and gives what comes in the end; broken off, it breaks off what it hands on. */
async function* inSlices<T>(slices: AsyncGenerator<void, T>): AsyncGenerator<null, T> {
  try {
    for (;;) {
      const { done, value } = await slices.next();
      if (done) return value;
      yield null;
    }
  } finally {
    await slices.return(undefined as never);
  }
}

/** The KL of held-out digit `i`, in closed form. */
function klOf({ mean, logVariance }: HeldOutReading, i: number, digits: number): number {
  const latent = mean.length / digits;
  let kl = 0;
  for (let j = i * latent; j < (i + 1) * latent; j++) kl += klFromStandardNormal(mean[j], logVariance[j]);
  return kl;
}

/**
 * The mean of n gaps out of N, and its error: √((1/n²) Σ_i v_i + (1 − n/N) s²/n), with v_i the chance in each and s² how
 * they differ.
 */
function meanGap(gaps: readonly number[], variances: readonly number[], all: number): Gap {
  const n = gaps.length;
  const gap = meanOf(gaps);
  const spread = gaps.reduce((sum, g) => sum + (g - gap) ** 2, 0) / Math.max(1, n - 1);
  return { gap, standardError: Math.sqrt(meanOf(variances) / n + ((1 - n / all) * spread) / n) };
}
