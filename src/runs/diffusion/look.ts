import { boundBars, stepPrices } from "../../inference/diffusionBound.ts";
import { type Kind, levelsOf, straight, wayBack } from "../../inference/diffusionSchedules.ts";
import type { Level } from "../../inference/gaussianDiffusion.ts";
import { score, secondMoment, velocity } from "../../inference/gaussianMixture.ts";
import { leastError, meanLogDensity } from "../../inference/mixtureExpectations.ts";
import { detour, reverseChain } from "../../inference/reverseChain.ts";
import { energyDistance } from "../../math/energyDistance.ts";
import { fillNormal, Rng } from "../../math/rng.ts";
import { learnedDenoiser } from "../../nets/denoiser.ts";
import type { Bound, DiffusionParams, ErrorRow, Field, QualityRow } from "./snapshot.ts";
import { atEach, pairsByStep, squaredSizes } from "./pairs.ts";
import type { Training } from "./training.ts";

/** Points that are shown, and compared with as many held-out ones by `HELD`. */
const [SHOWN, HELD] = [400, 1000];
/** Arrows along each side of the plane, and its half width. */
const [SIDE, REACH] = [13, 3];
/** Evaluations on the way back that `quality` compares. */
const EVALUATIONS = [1, 2, 5, 20, 100];
const kinds: readonly Kind[] = ["diffusion", "flow"];

/** x̂_0 for points at a level each. */
type Guess = (points: Float64Array, levelOf: (i: number) => Level) => Promise<Float64Array>;

/** What the exact denoiser of a mixture reaches: e_1 … e_T, the bars, and the bound's ceiling. */
interface Exact {
  readonly least: Float64Array;
  readonly bars: Float64Array;
  readonly logDensity: number;
}

/** What is seen of a training: computed anew when it is asked for, from its own streams of chance each time. */
export class Look {
  readonly #training: Training;
  readonly data: Float64Array;
  readonly epsilon: Float64Array;
  readonly #reference: Float64Array;
  readonly floor: number;
  #exact: { readonly key: string; readonly part: Exact } | null = null;

  constructor(training: Training) {
    const { source, params } = training;
    this.#training = training;
    const stream = (name: string) => Rng.of(params.seed, name);
    this.data = source.draw(SHOWN, stream("shown"));
    this.epsilon = fillNormal(stream("shown noise"), new Float64Array(2 * SHOWN));
    this.#reference = source.heldOut(HELD, stream("reference"));
    this.floor = energyDistance(source.draw(SHOWN, stream("floor")), this.#reference);
  }

  /** Whether the exact denoiser answers. */
  isExact({ denoiser }: DiffusionParams): boolean {
    return denoiser === "exact" && this.#training.source.mixture !== null;
  }

  /** The denoiser of a kind, exact or learned. */
  #guess(settings: DiffusionParams, kind: Kind): Guess {
    const { source, diffusion, flow } = this.#training;
    const { mixture } = source;
    if (this.isExact(settings) && mixture !== null) {
      return async (points, levelOf) => atEach(mixture, points, levelOf);
    }
    return (points, levelOf) =>
      kind === "flow"
        ? learnedDenoiser(flow.weights, "line", points, levelOf)
        : learnedDenoiser(diffusion.weights, "circle", points, levelOf);
  }

  /** The way back from noise to samples. */
  async way(settings: DiffusionParams, kind = settings.kind, evaluations = settings.evaluations) {
    const { steps, schedule, seed, sampler } = settings;
    const guess = this.#guess(settings, kind);
    const levels =
      kind === "flow"
        ? Array.from({ length: evaluations + 1 }, (_, j) => straight(1 - j / evaluations))
        : levelsOf("diffusion", schedule, steps);
    const places = kind === "flow" ? levels.map((_, j) => j) : wayBack(levels, evaluations);
    const start = fillNormal(Rng.of(seed, "way back"), new Float64Array(2 * SHOWN));
    const chance = kind === "diffusion" && sampler === "stochastic" ? Rng.of(seed, "way's noise") : null;
    const way = await reverseChain(
      places.map((k) => levels[k]),
      start,
      (level, points) => guess(points, () => level),
      chance,
    );
    const last = places.length - 1;
    const wayTimes = Float64Array.from(places, (k, j) => (kind === "flow" ? 1 - j / last : k / steps));
    return { way, wayTimes };
  }

  /** The bars, and the denoiser's error at every step, on held-out points with a noise of their own each. */
  async bound(settings: DiffusionParams): Promise<{ bound: Bound; errors: ErrorRow[] }> {
    const { kind, schedule, steps, seed } = settings;
    const { source } = this.#training;
    const levels = levelsOf(kind, schedule, steps);
    const { price } = stepPrices(levels);
    const stepOf = pairsByStep(levels, price);
    const x0 = source.heldOut(stepOf.length, Rng.of(seed, "held out"));
    const epsilon = fillNormal(Rng.of(seed, "held-out noise"), new Float64Array(x0.length));
    const levelOf = (i: number) => levels[stepOf[i]];
    const noisy = x0.map((x, i) => {
      const { signal, noise } = levelOf(i >> 1);
      return signal * x + noise * epsilon[i];
    });
    const guessed = await this.#guess(settings, kind)(noisy, levelOf);
    const [count, mean, square] = [1, 2, 3].map(() => new Float64Array(steps));
    stepOf.forEach((t, i) => {
      const off = (x0[2 * i] - guessed[2 * i]) ** 2 + (x0[2 * i + 1] - guessed[2 * i + 1]) ** 2;
      count[t - 1]++;
      mean[t - 1] += off;
      square[t - 1] += off * off;
    });
    for (let i = 0; i < steps; i++) mean[i] /= count[i];
    const excess = this.#excess(levels, stepOf, noisy, guessed);
    const errorAt = (i: number) =>
      Math.sqrt(Math.max(0, square[i] / count[i] - mean[i] ** 2) / (count[i] - 1));
    const exact = this.#exactly(settings, levels);
    const moments = squaredSizes(x0);
    const last = levels[steps];
    const priorError = 0.5 * last.signal ** 2 * moments.error;
    return {
      bound: {
        bars: boundBars(levels, mean, moments.mean),
        standardErrors: Float64Array.of(...price.map((each, i) => each * errorAt(i)), priorError),
        exactBars: exact && exact.bars,
        excess: excess && excess.map((each, i) => (price[i] * each) / count[i]),
        logDensity: exact && exact.logDensity,
      },
      errors: Array.from(mean, (square, t) => ({
        t: t + 1,
        error: Math.sqrt(exact && excess ? exact.least[t] + excess[t] / count[t] : square),
        least: exact && Math.sqrt(exact.least[t]),
      })),
    };
  }

  /**
   * Σ‖x̂_0 − E[x_0|x_t]‖² over the pairs of each step: what the guess is off by, beside what nobody could know. Averaged, it
   * is e_t less the least that it can be, and far less noisy than their difference.
   */
  #excess(
    levels: readonly Level[],
    stepOf: Uint32Array,
    noisy: Float64Array,
    guessed: Float64Array,
  ): Float64Array | null {
    const { mixture } = this.#training.source;
    if (mixture === null) return null;
    const best = atEach(mixture, noisy, (i) => levels[stepOf[i]]);
    const sums = new Float64Array(levels.length - 1);
    stepOf.forEach((t, i) => {
      sums[t - 1] += (guessed[2 * i] - best[2 * i]) ** 2 + (guessed[2 * i + 1] - best[2 * i + 1]) ** 2;
    });
    return sums;
  }

  /** Quadrature takes a while at a thousand steps: it is done once for each chain. */
  #exactly({ kind, schedule, steps }: DiffusionParams, levels: readonly Level[]): Exact | null {
    const { mixture } = this.#training.source;
    if (mixture === null) return null;
    const key = `${kind} ${schedule} ${steps}`;
    if (this.#exact?.key !== key) {
      const least = Float64Array.from(levels.slice(1), (level) => leastError(mixture, level));
      const bars = boundBars(levels, least, secondMoment(mixture));
      this.#exact = { key, part: { least, bars, logDensity: meanLogDensity(mixture) } };
    }
    return this.#exact.part;
  }

  /** The arrows at the level that is looked at: where there is no noise, at the first step. */
  async field(settings: DiffusionParams): Promise<Field> {
    const { kind, schedule, steps, time } = settings;
    const levels = levelsOf(kind, schedule, steps);
    const t = Math.max(1, Math.round(time * steps));
    const level = levels[t];
    const at = Float64Array.from({ length: 2 * SIDE * SIDE }, (_, i) => {
      const k = i >> 1;
      const cell = i % 2 === 0 ? k % SIDE : Math.floor(k / SIDE);
      return REACH * ((2 * cell) / (SIDE - 1) - 1);
    });
    const guess = await this.#guess(settings, kind)(at, () => level);
    const present = at.map((x, i) => {
      const noise = (x - level.signal * guess[i]) / level.noise;
      return kind === "flow" ? guess[i] - noise : -noise / level.noise;
    });
    const { mixture } = this.#training.source;
    const exactly = kind === "flow" ? velocity : score;
    return { level, at, present, exact: mixture && exactly(mixture, level, at) };
  }

  /** Distances and detours of both kinds, by evaluations on the way back. A chain of T steps takes no more than T. */
  async quality(settings: DiffusionParams): Promise<QualityRow[]> {
    const rows: QualityRow[] = [];
    for (const kind of kinds)
      for (const evaluations of EVALUATIONS) {
        if (kind === "diffusion" && evaluations > settings.steps) continue;
        const { way } = await this.way(settings, kind, evaluations);
        const distance = this.distance(way[way.length - 1]);
        rows.push({ kind, evaluations, distance, detour: detour(way) });
      }
    return rows;
  }

  /** How far so many points are from held-out ones. */
  distance(points: Float64Array): number {
    return energyDistance(points, this.#reference);
  }
}
