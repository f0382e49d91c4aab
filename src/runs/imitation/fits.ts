import { fillNormal, Rng, uniform } from "../../math/rng.ts";
import { conditionalVaeClimbed, conditionalVaeStart } from "../../nets/conditionalVae.ts";
import { read } from "../../nets/contextLoss.ts";
import { diffusionPolicyClimbed, diffusionPolicyStart } from "../../nets/diffusionPolicy.ts";
import { Fit } from "../../nets/fit.ts";
import { gaussianLogLikelihood, gaussianStart } from "../../nets/gaussianPolicy.ts";
import { mixtureLogLikelihood, mixtureStart } from "../../nets/mixtureDensity.ts";
import { tensor2d } from "../../nets/tf.ts";
import { type Examples, INPUTS, logUnit, stepsAhead, UNIT } from "./answers.ts";
import { drawLevels } from "./noising.ts";
import { type ImitationParams, type ImitationRow, policies, type Policy } from "./snapshot.ts";

/** Hidden units of a layer. */
const WIDTH = 32;
/** Examples of a step, drawn anew each time. */
const BATCH = 128;

/** So many standard normal numbers for each example of a batch. */
const normals = (rng: Rng, columns: number) =>
  tensor2d(fillNormal(rng, new Float32Array(BATCH * columns)), [BATCH, columns]);

/** The four policies, learning from the same examples in the same order. */
export class ImitationFits {
  readonly fits: Readonly<Record<Policy, Fit>>;
  readonly rng: Rng;
  /** Of the diffusion policy alone: its noise, and how much of it. */
  readonly noise: Rng;
  readonly #examples: Examples;
  readonly #ahead: number;

  constructor(params: ImitationParams, examples: Examples) {
    const { seed, prior } = params;
    this.#examples = examples;
    this.#ahead = stepsAhead(params);
    const shape = { inputs: INPUTS, outputs: this.#ahead, width: WIDTH };
    const rng = (name: string) => Rng.of(seed, `imitation ${name}`);
    this.rng = rng("batches");
    this.noise = rng("noise");
    this.fits = {
      gaussian: new Fit(gaussianStart(rng("gaussian"), shape)),
      mixture: new Fit(mixtureStart(rng("mixture"), shape)),
      conditionalVae: new Fit(conditionalVaeStart(rng("conditional VAE"), shape, prior)),
      diffusion: new Fit(diffusionPolicyStart(rng("diffusion"), shape)),
    };
  }

  /**
   * One step of each.
   *
   * @returns the parts before it, nats per answer; and whose weights are lost, null if all are finite.
   */
  async climb(
    { beta, learningRate }: ImitationParams,
    step: number,
  ): Promise<{ readonly row: ImitationRow; readonly lost: Policy | null }> {
    const { x, y, epsilon } = this.#batch();
    const { gaussian, mixture, conditionalVae, diffusion } = this.fits;
    const noised = {
      x,
      y,
      epsilon: normals(this.noise, this.#ahead),
      levels: drawLevels(BATCH, this.noise),
    };
    const likelihood = (fit: Fit, of: typeof gaussianLogLikelihood) =>
      fit.step(() => {
        const surrogate = of(fit.weights, x, y);
        return { surrogate, parts: [surrogate] };
      }, learningRate);
    // In the order of `policies`.
    const told = [
      likelihood(gaussian, gaussianLogLikelihood),
      likelihood(mixture, mixtureLogLikelihood),
      conditionalVae.step(
        () => conditionalVaeClimbed(conditionalVae.weights, { x, y, epsilon }, beta),
        learningRate,
      ),
      diffusion.step(() => diffusionPolicyClimbed(diffusion.weights, noised), learningRate),
    ];
    const numbers = await read(told);
    for (const tensor of [...told, x, y, epsilon, noised.epsilon]) tensor.dispose();
    const [[ofGaussian], [ofMixture], [reconstruction, kl], [error]] = numbers;
    // A density of steps is greater by this where they are counted in a smaller unit.
    const unit = -this.#ahead * logUnit;
    return {
      row: {
        step,
        reconstruction: reconstruction + unit,
        kl,
        gaussian: ofGaussian + unit,
        mixture: ofMixture + unit,
        diffusion: UNIT ** 2 * error,
      },
      lost: policies.find((_, k) => !numbers[k].every(Number.isFinite)) ?? null,
    };
  }

  #batch() {
    const { count, seen, steps } = this.#examples;
    const ahead = this.#ahead;
    const [x, y] = [new Float32Array(BATCH * INPUTS), new Float32Array(BATCH * ahead)];
    for (let i = 0; i < BATCH; i++) {
      const k = Math.floor(count * uniform(this.rng));
      x.set(seen.subarray(INPUTS * k, INPUTS * (k + 1)), INPUTS * i);
      y.set(steps.subarray(ahead * k, ahead * (k + 1)), ahead * i);
    }
    return {
      x: tensor2d(x, [BATCH, INPUTS]),
      y: tensor2d(y, [BATCH, ahead]),
      epsilon: normals(this.rng, 1),
    };
  }

  dispose(): void {
    for (const fit of Object.values(this.fits)) fit.dispose();
  }
}
