import { simulateStates } from "../../inference/simulateStates.ts";
import type { Series, StateSpaceModel } from "../../inference/stateSpaceModel.ts";
import { fillNormal, Rng } from "../../math/rng.ts";
import { take } from "../../nets/contextLoss.ts";
import { Fit } from "../../nets/fit.ts";
import type { Start } from "../../nets/named.ts";
import { encode, type EncoderName, encoders, encoderStart } from "../../nets/recurrentEncoder.ts";
import { batchElbo, filterPath, type ModelTensors, smootherPath } from "../../nets/statePathElbo.ts";
import { add, mul, type Scalar, scalar, tensor2d, tidy } from "../../nets/tf.ts";
import { BATCH, columns, freshSeries, INPUTS, meanEvidence, readingOf } from "./batches.ts";
import { modelOf, momentsOf } from "./shownSeries.ts";
import type { ModelNumbers, StateSpaceParams, TraceRow } from "./snapshot.ts";

/** What an encoder answers for one series, a row for each number, and the model that its bound is under. */
export interface Answered {
  readonly rows: readonly Float64Array[];
  readonly model: ModelNumbers;
}

/** Where a prior starts that is learned: far from all that the knobs begin with. */
const untaught: ModelNumbers = { a: 0.5, noise: 1, observationNoise: 1 };
const learnedNames = ["a", "logNoise", "logObservationNoise"] as const;

/** Both encoders, trained together on fresh series: they share nothing but the batch. */
export class StateSpaceTraining {
  readonly fit: Fit;
  readonly rng: Rng;
  readonly #params: StateSpaceParams;
  readonly #model: StateSpaceModel;
  readonly #moments: number;
  /** The unit in which the nets read and answer: how far from 0 bodies of this model are. */
  readonly #scale: number;

  constructor(params: StateSpaceParams) {
    const { seed, units, prior } = params;
    this.#params = params;
    this.#model = modelOf(params);
    this.#moments = momentsOf(params);
    this.#scale = spreadOf(this.#model, this.#moments, params.missing);
    this.rng = Rng.of(seed, "fresh series");
    const learned = prior === "learned" ? encoders.flatMap(modelStart) : [];
    this.fit = new Fit({
      ...encoderStart(Rng.of(seed, "encoders"), INPUTS, units),
      ...Object.fromEntries(learned),
    });
  }

  /** One step of both on fresh series; the bounds are those before it. `sum` is finite if all weights are. */
  async climb(learningRate: number, step: number): Promise<{ readonly row: TraceRow; readonly sum: number }> {
    const batch = Array.from({ length: BATCH }, () =>
      freshSeries(this.#model, this.#moments, this.#params.missing, this.rng),
    );
    const [[elbo, smootherElbo, sum]] = await take([
      this.fit.step(() => {
        const parts = this.#bounds(batch);
        return { surrogate: add(parts[0], parts[1]), parts };
      }, learningRate),
    ]);
    return { row: { step, elbo, smootherElbo, exact: meanEvidence(this.#model, batch) }, sum };
  }

  #bounds(batch: readonly Series[]): readonly Scalar[] {
    const moments = this.#moments;
    const reading = readingOf(batch, this.#scale);
    const matrix = (count: number, of: (series: Series, t: number) => number) =>
      tensor2d(columns(batch, count, of), [count, batch.length]);
    const series = {
      observation: matrix(moments, ({ observation }, t) => observation[t] ?? 0),
      isSeen: matrix(moments, ({ observation }, t) => (observation[t] === null ? 0 : 1)),
      action: matrix(moments - 1, ({ action }, t) => action[t]),
    };
    return encoders.map((name) => {
      const answers = this.#answers(name, reading);
      const path = name === "filter" ? filterPath(answers, moments) : smootherPath(answers, moments);
      return batchElbo(this.#modelTensors(name), series, path);
    });
  }

  /** Means and offsets in the state’s own unit; log σ from that unit on. */
  #answers(name: EncoderName, reading: Parameters<typeof encode>[2]) {
    const scale = this.#scale;
    const units = name === "filter" ? [scale, 1] : [1, scale, 1];
    const shift = [...Array<number>(units.length - 1).fill(0), Math.log(scale)];
    return add(mul(encode(this.fit.weights, name, reading), row(units)), row(shift)) as ReturnType<
      typeof encode
    >;
  }

  #modelTensors(name: EncoderName): ModelTensors {
    const { a, noise, observationNoise, dynamics } = this.#model;
    if (this.#params.prior === "learned") {
      const [own, logNoise, logObservationNoise] = learnedNames.map(
        (part) => this.fit.weights[`${name}.${part}`] as unknown as Scalar,
      );
      return { dynamics, a: own, logNoise, logObservationNoise };
    }
    return {
      dynamics,
      a: scalar(a),
      logNoise: scalar(Math.log(noise)),
      logObservationNoise: scalar(Math.log(observationNoise)),
    };
  }

  /** What both answer for one series. */
  async answer(series: Series): Promise<Readonly<Record<EncoderName, Answered>>> {
    const reading = readingOf([series], this.#scale);
    const numbers = await take(
      encoders.flatMap((name) => {
        const answers = tidy(() => this.#answers(name, reading));
        const model =
          this.#params.prior === "learned"
            ? learnedNames.map((part) => this.fit.weights[`${name}.${part}`].clone())
            : [];
        return [answers, ...model];
      }),
    );
    const each = numbers.length / encoders.length;
    const [filter, smoother] = encoders.map((_, k) => {
      const [answers, ...learned] = numbers.slice(k * each, (k + 1) * each);
      return { rows: rowsOf(answers, series.observation.length), model: this.#modelNumbers(learned) };
    });
    return { filter, smoother };
  }

  #modelNumbers(learned: readonly Float32Array[]): ModelNumbers {
    if (learned.length === 0) return this.#model;
    const [[a], [logNoise], [logObservationNoise]] = learned;
    return { a, noise: Math.exp(logNoise), observationNoise: Math.exp(logObservationNoise) };
  }

  dispose(): void {
    this.fit.dispose();
  }
}

const modelStart = (name: EncoderName): readonly (readonly [string, Start])[] => {
  const { a, noise, observationNoise } = untaught;
  const numbers = [a, Math.log(noise), Math.log(observationNoise)];
  return learnedNames.map((part, k) => [
    `${name}.${part}`,
    { values: Float32Array.of(numbers[k]), shape: [] },
  ]);
};

const row = (numbers: readonly number[]) => tensor2d([...numbers], [1, numbers.length]);

function rowsOf(answers: Float32Array, moments: number): readonly Float64Array[] {
  const count = answers.length / moments;
  return Array.from({ length: count }, (_, k) =>
    Float64Array.from({ length: moments }, (_, t) => answers[t * count + k]),
  );
}

/** Root mean square of the states of fresh series. */
function spreadOf(model: StateSpaceModel, moments: number, missing: number): number {
  const rng = Rng.of(0, "scale");
  let [sum, count] = [0, 0];
  for (let k = 0; k < 64; k++) {
    const { action } = freshSeries(model, moments, missing, rng);
    const state = fillNormal(rng, new Float64Array(moments));
    for (const z of simulateStates(model, action, { state, observation: [] })) {
      sum += z ** 2;
      count++;
    }
  }
  return Math.sqrt(sum / count);
}
