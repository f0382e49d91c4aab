import type { Digits } from "../../data/digitsFormat.ts";
import { type AboutSet, aboutOf } from "../../data/pictureSet.ts";
import { fillNormal, Rng } from "../../math/rng.ts";
import type { VaeParams, VarianceRow } from "./snapshot.ts";
import { likelihoodOf } from "./likelihoodOf.ts";
import { Batches } from "./batches.ts";
import { take } from "../../nets/contextLoss.ts";
import { evaluateHeldOut, type HeldOutDigits, type HeldOutReading, readHeldOut } from "./heldOut.ts";
import { toTensor } from "./pictures.ts";
import { heldOutRow, heldOutTrace, trainingTrace, varianceTrace } from "./records.ts";
import { type Estimator, vaeEstimators } from "../../nets/vaeEstimators.ts";
import { gradientVariance } from "../../nets/gradientVariance.ts";
import { type Tensor, type Tensor2D, tensor2d, tidy } from "../../nets/tf.ts";
import { Trainer } from "../../nets/trainer.ts";
import { initialise } from "../../nets/vae.ts";

/** The run has left the finite numbers: at which step, and what was the first that was not finite. */
export interface Divergence {
  readonly step: number;
  /** A sentence. */
  readonly message: string;
}

/** What a step left on the device, not read yet. */
interface Unread {
  readonly step: number;
  readonly examples: number;
  readonly numbers: Tensor;
  readonly heldOut: readonly Tensor[] | null;
  readonly variance: Tensor | null;
}

type Reading = HeldOutReading & { readonly step: number };

/**
 * Steps after which the held-out digits are evaluated: soon at first, when much happens, then more and more seldom. An
 * evaluation takes as long as a step and a half.
 */
const isHeldOutStep = (step: number): boolean =>
  step % (step < 200 ? 20 : step < 1000 ? 50 : 100) === 0 || [1, 2, 5, 10].includes(step);

/**
 * Steps at which the variance of the gradients is measured. A measurement takes as long as two steps.
 */
const isVarianceStep = (step: number): boolean =>
  step % (step < 200 ? 50 : step < 1000 ? 100 : 250) === 0 || [1, 10, 20].includes(step);

/** Draws of the noise that it is measured by: at a batch of 128 that is to within a few per cent. */
const varianceDraws = 4;

/**
 * A training run. The same params, digits and backend give the same numbers to the bit, whenever they are looked at.
 * Steps run ahead of what is known of them; `collect` reads what they left on the device.
 */
export class Training {
  readonly trainer: Trainer;
  readonly heldOut: HeldOutDigits;
  readonly trace = trainingTrace();
  readonly heldOutTrace = heldOutTrace();
  readonly varianceTrace = varianceTrace();
  readonly batches: Batches;
  /** The stream that the training noise is drawn from. */
  readonly noise: Rng;
  step = 0;
  examples = 0;
  #params: VaeParams;
  readonly #digits: Digits;
  #unread: Unread[] = [];
  #reading: Reading | null = null;

  constructor(params: VaeParams, digits: Digits) {
    const { seed, latent } = params;
    const held = digits.heldOut.labels.length;
    this.#params = params;
    this.#digits = digits;
    this.trainer = new Trainer(initialise(Rng.of(seed, "weights"), params, likelihoodOf(params)));
    this.batches = new Batches(digits.train.labels.length, Rng.of(seed, "batches"));
    this.noise = Rng.of(seed, "noise");
    this.heldOut = {
      x: toTensor(digits.heldOut.pictures),
      epsilon: tensor2d(fillNormal(Rng.of(seed, "heldOut"), new Float32Array(held * latent)), [held, latent]),
    };
  }

  get params(): VaeParams {
    return this.#params;
  }

  /** What the digits are, be they digits or not. */
  get set(): AboutSet {
    return aboutOf(this.#digits);
  }

  /** What the held-out ones were made from, where they were made. */
  get factors(): Digits["factors"] {
    return this.#digits.factors;
  }

  /** How many digits there are to train on. */
  get digits(): number {
    return this.#digits.train.labels.length;
  }

  /** From the next step on. */
  update(live: Partial<Pick<VaeParams, "learningRate" | "beta" | "sigma" | "sigmaFloor">>): void {
    const before = this.#params;
    this.#params = { ...before, ...live };
    const { sigma, sigmaFloor } = this.#params;
    if (sigma === before.sigma && sigmaFloor === before.sigmaFloor) return;
    this.trainer.setLikelihood(likelihoodOf(this.#params));
    // What held-out digits said was said by another likelihood.
    if (this.#reading !== null) this.#reading = { ...this.#reading, step: Number.NaN };
  }

  /** One gradient step. */
  advance(): void {
    const { batch, latent } = this.#params;
    const indices = this.batches.next(batch);
    const noise = fillNormal(this.noise, new Float32Array(batch * latent));
    this.step++;
    this.examples += batch;
    const [numbers, variance = null] = tidy((): Tensor[] => {
      const x = toTensor(this.#digits.train.pictures, indices);
      const variance = isVarianceStep(this.step) ? [this.#variance(x)] : [];
      const numbers = this.trainer.step({ x, epsilon: tensor2d(noise, [batch, latent]), ...this.#params });
      return [numbers, ...variance];
    });
    const heldOut = isHeldOutStep(this.step) ? evaluateHeldOut(this.trainer.vae, this.heldOut) : null;
    this.#unread.push({ step: this.step, examples: this.examples, numbers, heldOut, variance });
  }

  /** Of the batch that a step sets out from; the noise of each measurement is a stream of its own. */
  #variance(x: Tensor2D): Tensor {
    const { seed, latent } = this.#params;
    const noise = Rng.of(seed, `variance ${this.step}`);
    const shape: [number, number] = [x.shape[0], latent];
    const epsilons = Array.from({ length: varianceDraws }, () =>
      tensor2d(fillNormal(noise, new Float32Array(shape[0] * latent)), shape),
    );
    return gradientVariance(this.trainer.vae, x, epsilons);
  }

  /** The row of step 0, once, before the first step. */
  async begin(): Promise<void> {
    this.#record(0, await this.evaluate());
  }

  /** The last reading of the held-out digits, some steps old while the network learns. Throws before `begin`. */
  get reading(): HeldOutReading {
    if (this.#reading === null) throw new Error("The training has not begun.");
    return this.#reading;
  }

  /** The held-out digits as the network is now. */
  async evaluate(): Promise<HeldOutReading> {
    if (this.#reading?.step !== this.step) {
      const step = this.step;
      this.#reading = { step, ...(await readHeldOut(evaluateHeldOut(this.trainer.vae, this.heldOut))) };
    }
    return this.#reading;
  }

  /** The network has been replaced: reads it anew. */
  async reread(): Promise<void> {
    this.#reading = null;
    await this.evaluate();
  }

  /** Reads the steps since the last time into the traces; they end where the run diverged. */
  async collect(): Promise<Divergence | null> {
    const unread = this.#unread.splice(0);
    const numbers = await take(unread.map((step) => step.numbers));
    let divergence: Divergence | null = null;
    for (const [i, { step, examples, heldOut, variance }] of unread.entries()) {
      const reading = heldOut === null ? null : await readHeldOut(heldOut);
      const [variances] = variance === null ? [] : await take([variance]);
      divergence ??= divergenceIn(step, numbers[i], reading);
      if (divergence !== null) continue;
      const [reconstruction, kl] = numbers[i];
      this.trace.push({ step, examples, elbo: reconstruction - kl, reconstruction, kl });
      if (reading !== null) this.#record(step, reading);
      if (variances?.every(Number.isFinite)) this.varianceTrace.push(varianceRow(step, variances));
    }
    return divergence;
  }

  #record(step: number, reading: HeldOutReading): void {
    this.#reading = { step, ...reading };
    this.heldOutTrace.push(heldOutRow(step, reading));
  }

  dispose(): void {
    for (const { numbers, heldOut, variance } of this.#unread)
      for (const tensor of [numbers, ...(heldOut ?? []), variance]) tensor?.dispose();
    this.trainer.dispose();
    this.heldOut.x.dispose();
    this.heldOut.epsilon.dispose();
  }
}

const varianceRow = (step: number, variances: Float32Array): VarianceRow => ({
  step,
  ...(Object.fromEntries(vaeEstimators.map((name, k) => [name, variances[k]])) as Record<Estimator, number>),
});

function divergenceIn(
  step: number,
  [reconstruction, kl, weights]: Float32Array,
  heldOut: HeldOutReading | null,
): Divergence | null {
  const what = !Number.isFinite(reconstruction)
    ? "The reconstruction term is"
    : !Number.isFinite(kl)
      ? "The KL term is"
      : !Number.isFinite(weights)
        ? "The weights are"
        : heldOut !== null && !Number.isFinite(heldOut.elbo)
          ? "The held-out ELBO is"
          : null;
  return what === null ? null : { step, message: `${what} no longer finite.` };
}
