import { stepPrices } from "../../inference/diffusionBound.ts";
import { levelsOf, straight } from "../../inference/diffusionSchedules.ts";
import type { Level } from "../../inference/gaussianDiffusion.ts";
import { fillNormal, Rng, uniform } from "../../math/rng.ts";
import { meansBy, ThinnedTrace } from "../../math/thinnedTrace.ts";
import { take } from "../../nets/contextLoss.ts";
import { denoiserInputs, denoiserObjective, denoiserStart, motion, type Path } from "../../nets/denoiser.ts";
import { denoiserSlope } from "../../nets/denoiserSlope.ts";
import { Fit } from "../../nets/fit.ts";
import { type Tensor1D, tensor2d, tidy } from "../../nets/tf.ts";
import type { DiffusionParams, TraceRow } from "./snapshot.ts";
import type { Source } from "./source.ts";

/** Points of a step, and units of each hidden layer. Tuned so that moons stand after some 200 steps. */
const [BATCH, WIDTH] = [256, 64];
/** Most rows of the trace that are kept. */
const ROWS = 400;

/** Two networks of one size, on the same points and the same noise: one for diffusion, one for flow matching. */
export class Training {
  readonly params: DiffusionParams;
  readonly source: Source;
  readonly diffusion: Fit;
  readonly flow: Fit;
  readonly chance: Rng;
  readonly trace = lossTrace();
  step = 0;
  readonly #drawLevels: (chance: Rng) => Level[];

  constructor(params: DiffusionParams, source: Source) {
    this.params = params;
    this.source = source;
    this.diffusion = new Fit(denoiserStart(Rng.of(params.seed, "diffusion's network"), WIDTH));
    this.flow = new Fit(denoiserStart(Rng.of(params.seed, "flow's network"), WIDTH));
    this.chance = Rng.of(params.seed, "training");
    this.#drawLevels = levelDrawer(params);
  }

  /** A step of both. Gives their losses before it; infinite or none if a network is lost. */
  async advance(learningRate: number): Promise<TraceRow> {
    const { chance, source } = this;
    const x0 = source.draw(BATCH, chance);
    const epsilon = fillNormal(chance, new Float64Array(2 * BATCH));
    const levels = { circle: this.#drawLevels(chance), line: everyNoise(chance) };
    const [diffusion, flow] = await take([
      climb(this.diffusion, "circle", x0, epsilon, levels.circle, learningRate),
      climb(this.flow, "line", x0, epsilon, levels.line, learningRate),
    ]);
    this.step++;
    return {
      step: this.step,
      diffusion: lossOf(diffusion),
      flow: lossOf(flow),
    };
  }

  /** The slope of diffusion's objective on a batch of its own, two ways. */
  async slope(): Promise<{ readonly estimate: number; readonly exact: number; readonly error: number }> {
    const chance = Rng.of(this.params.seed, "slope");
    const x0 = this.source.draw(BATCH, chance);
    const epsilon = fillNormal(chance, new Float64Array(2 * BATCH));
    const levels = this.#drawLevels(chance);
    const { inputs, target } = batchOf("circle", x0, epsilon, levels);
    try {
      return await denoiserSlope(this.diffusion, inputs, target);
    } finally {
      inputs.dispose();
      target.dispose();
    }
  }

  dispose(): void {
    this.diffusion.dispose();
    this.flow.dispose();
  }
}

/** The loss of a step, if the weights after it are finite too. */
const lossOf = ([loss, weights]: Float32Array): number => (Number.isFinite(weights) ? loss : Number.NaN);

/** Once thinned, a row is the mean of the steps that it stands for, under the last one's number. */
export const lossTrace = () =>
  new ThinnedTrace<TraceRow>(ROWS, (rows) => ({
    ...meansBy("diffusion", "flow")(rows),
    step: rows[rows.length - 1].step,
  }));

const climb = (
  fit: Fit,
  path: Path,
  x0: Float64Array,
  epsilon: Float64Array,
  levels: readonly Level[],
  learningRate: number,
): Tensor1D =>
  tidy(() => {
    const { inputs, target } = batchOf(path, x0, epsilon, levels);
    return fit.step(() => denoiserObjective(fit.weights, inputs, target), learningRate);
  });

/** What the network is shown of a batch, and what it is to foretell; owned by the caller. */
function batchOf(path: Path, x0: Float64Array, epsilon: Float64Array, levels: readonly Level[]) {
  const levelOf = (i: number) => levels[i];
  return {
    inputs: denoiserInputs(mixed(levels, x0, epsilon), levelOf),
    target: tensor2d(motion(path, x0, epsilon, levelOf), [BATCH, 2]),
  };
}

/** x_t of points at a level each. */
const mixed = (levels: readonly Level[], x0: Float64Array, epsilon: Float64Array): Float64Array =>
  x0.map((x, i) => levels[i >> 1].signal * x + levels[i >> 1].noise * epsilon[i]);

/** One place in each of BATCH equal parts of [0, 1): they cover it better than as many by themselves. */
function places(chance: Rng): Float64Array {
  const offset = uniform(chance);
  return Float64Array.from({ length: BATCH }, (_, i) => (i + offset) / BATCH);
}

/** Every noise of the straight line as often as any other, as conditional flow matching has it. */
const everyNoise = (chance: Rng): Level[] => Array.from(places(chance), (u) => straight(1 - u));

/**
 * Levels t for diffusion, drawn as often as their errors weigh: then the plain mean is the weighted one. An error of f is
 * 1/n_t² of one of x̂_0, and 1/a_t² of one of ε:
 *
 *     elbo     weight of t ∝ c_t² n_t² / 2σ_t²     the price of an error of f in the bound
 *     simple   weight of t ∝ a_t²                  every step's error of ε counts alike (Ho et al. 2020, eq. 14)
 */
function levelDrawer({ loss, schedule, steps }: DiffusionParams): (chance: Rng) => Level[] {
  const levels = levelsOf("diffusion", schedule, steps);
  const { price } = stepPrices(levels);
  const upTo = new Float64Array(steps);
  let total = 0;
  for (let i = 0; i < steps; i++) {
    const { signal, noise } = levels[i + 1];
    total += loss === "elbo" ? price[i] * noise ** 2 : signal ** 2;
    upTo[i] = total;
  }
  return (chance) => {
    let i = 0;
    return Array.from(places(chance), (u) => {
      while (i < steps - 1 && upTo[i] <= u * total) i++;
      return levels[i + 1];
    });
  };
}
