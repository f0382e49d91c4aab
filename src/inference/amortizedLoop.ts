import { fillNormal, Rng, uniform } from "../math/rng.ts";
import { encode, type Phi, type Theta } from "./lineModel.ts";
import {
  type LoopEstimator,
  phiGradient,
  type SampledElbo,
  sampledElbo,
  thetaGradient,
} from "./sampledElbo.ts";

/** What the loop runs on. */
export interface LoopSettings {
  readonly points: Float64Array;
  /** The decoder's ν, a standard deviation. */
  readonly noise: number;
  readonly estimator: LoopEstimator;
  readonly seed: number;
}

/** The numbers of one iteration, as far as its lines have run. */
export interface Registers {
  readonly index: number;
  readonly x: number;
  readonly mu: number;
  readonly sigma: number;
  readonly epsilon: number;
  readonly z: number;
  readonly terms: SampledElbo;
  readonly gTheta: Theta;
  readonly gPhi: Phi;
  readonly thetaBefore: Theta;
  readonly phiBefore: Phi;
}

/** Where both halves start: a decoder that knows little, an encoder that ignores x. */
const START: { readonly theta: Theta; readonly phi: Phi } = {
  theta: { w: 0.5, b: 0 },
  phi: { a: 0, c: 0, s: 0 },
};

/**
 * Amortized variational inference, one line at a time (lecture 1.3, with the encoder written q_φ(z | x_i)). Both
 * gradients are taken before either step is. Chance comes from a stream of its own for every iteration.
 */
export class AmortizedLoop {
  theta = START.theta;
  phi = START.phi;
  /** Iterations that are complete. */
  iteration = 0;
  /** Lines of the present iteration that have run. */
  line = 0;
  registers: Partial<Registers> = {};
  readonly #settings: LoopSettings;
  #rng: Rng;

  constructor(settings: LoopSettings) {
    this.#settings = settings;
    this.#rng = this.#stream();
  }

  /** Runs the next line. */
  runLine(learningRate: number): void {
    if (this.line === 0) {
      this.#rng = this.#stream();
      this.registers = {};
    }
    const known = this.registers as Registers;
    this.registers = { ...known, ...this.#lines[this.line](known, learningRate) };
    this.line++;
    if (this.line < LINES) return;
    this.line = 0;
    this.iteration++;
  }

  /** Goes on from where another loop stood: the lines of an unfinished iteration are run again, to the same numbers. */
  resume(at: {
    theta: Theta;
    phi: Phi;
    iteration: number;
    registers: Partial<Registers>;
    line: number;
  }): void {
    Object.assign(this, at);
    this.#rng = this.#stream();
    // Line 1 draws a point and line 3 an ε from the same stream: what has been drawn is skipped.
    if (at.line >= 1) uniform(this.#rng);
    if (at.line >= 3) fillNormal(this.#rng, new Float64Array(1));
  }

  #stream(): Rng {
    return Rng.of(this.#settings.seed, `iteration ${this.iteration}`);
  }

  readonly #lines: readonly ((known: Registers, learningRate: number) => Partial<Registers>)[] = [
    () => {
      const index = Math.floor(uniform(this.#rng) * this.#settings.points.length);
      return { index, x: this.#settings.points[index] };
    },
    ({ x }) => encode(this.phi, x),
    () => ({ epsilon: fillNormal(this.#rng, new Float64Array(1))[0] }),
    ({ mu, sigma, epsilon }) => ({ z: mu + sigma * epsilon }),
    (known) => ({ terms: sampledElbo(this.theta, known, this.#settings.noise) }),
    (known) => ({ gTheta: thetaGradient(this.theta, known, this.#settings.noise) }),
    (known) => ({ gPhi: phiGradient(this.theta, known, this.#settings.noise, this.#settings.estimator) }),
    ({ gTheta }, rate) => {
      const { w, b } = this.theta;
      this.theta = { w: w + rate * gTheta.w, b: b + rate * gTheta.b };
      return { thetaBefore: { w, b } };
    },
    ({ gPhi }, rate) => {
      const { a, c, s } = this.phi;
      this.phi = { a: a + rate * gPhi.a, c: c + rate * gPhi.c, s: s + rate * gPhi.s };
      return { phiBefore: { a, c, s } };
    },
  ];
}

/** Lines of the loop's body. */
export const LINES = 9;
