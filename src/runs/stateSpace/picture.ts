import { productLoss } from "../../inference/filterCeilings.ts";
import { chainPath, type GaussianPath, independentPath } from "../../inference/gaussianPath.ts";
import { kalmanFilter } from "../../inference/kalmanFilter.ts";
import { pathElbo } from "../../inference/pathElbo.ts";
import type { Series, StateSpaceModel } from "../../inference/stateSpaceModel.ts";
import { statePosterior } from "../../inference/statePosterior.ts";
import { referenceOf } from "./reference.ts";
import { predictionOf, rollOut } from "./rollOuts.ts";
import { modelOf, shownSeries, type ShownSeries } from "./shownSeries.ts";
import { averagesOf } from "./averages.ts";
import type { Averages, Bands, Encoded, StateSpaceParams, StateSpaceSnapshot } from "./snapshot.ts";
import type { Answered, StateSpaceTraining } from "./training.ts";

type Picture = Omit<StateSpaceSnapshot, "step" | "progress" | "trace">;
type Held = {
  readonly key: string;
  readonly series: ShownSeries;
  readonly reference: Picture["reference"];
  readonly prediction: Bands;
};

/** What is shown of both encoders on the series of a setting, beside the exact answer. */
export class StateSpacePicture {
  readonly #training: StateSpaceTraining;
  readonly #averages: Averages | null;
  #held: Held | null = null;

  constructor(params: StateSpaceParams, training: StateSpaceTraining) {
    this.#training = training;
    this.#averages = averagesOf(params);
  }

  async take(settings: StateSpaceParams): Promise<Picture> {
    const { series, reference, prediction } = this.#heldFor(settings);
    const truth = modelOf(settings);
    const { filter, smoother } = await this.#training.answer(series);
    const [mean, logStd] = filter.rows;
    const [slope, offset, logOwn] = smoother.rows;
    const product = independentPath(mean, logStd.map(Math.exp));
    const loss =
      truth.dynamics === "linear"
        ? productLoss(statePosterior({ ...truth, ...filter.model }, series), product.mean, product.variance)
        : null;
    const filtered = { ...encoded(truth, series, filter, product), loss };
    return {
      settings,
      observation: series.observation,
      action: series.action,
      truth: series.truth,
      reference,
      filter: filtered,
      smoother: encoded(truth, series, smoother, chainPath(slope, offset, logOwn.map(Math.exp))),
      averages: this.#averages,
      rollOuts: rollOut(
        series,
        { filter: filtered, prior: { ...truth, ...filter.model }, prediction },
        settings.seed,
      ),
    };
  }

  /** What does not change as the encoders learn. */
  #heldFor(settings: StateSpaceParams): Held {
    const key = `${settings.pushes} ${settings.gap}`;
    if (this.#held?.key !== key) {
      const series = shownSeries(settings);
      const model = modelOf(settings);
      this.#held = {
        key,
        series,
        reference: referenceOf(model, series, settings.seed),
        prediction: predictionOf(model, series, settings.seed),
      };
    }
    return this.#held;
  }
}

function encoded(truth: StateSpaceModel, series: Series, { model }: Answered, path: GaussianPath): Encoded {
  const own = { ...truth, ...model };
  const isLinear = own.dynamics === "linear";
  return {
    mean: path.mean,
    std: path.variance.map(Math.sqrt),
    bound: pathElbo(own, series, path),
    model: { a: own.a, noise: own.noise, observationNoise: own.observationNoise },
    logLikelihood: isLinear ? kalmanFilter(own, series).logLikelihood : Number.NaN,
    loss: null,
  };
}
