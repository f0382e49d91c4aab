import type { PathElbo } from "../../inference/pathElbo.ts";
import type { ProductLoss } from "../../inference/filterCeilings.ts";
import type { Dynamics } from "../../inference/stateSpaceModel.ts";
import type { SnapshotBase } from "../simulation.ts";

/** The knobs that a run of the figure `state-space` reads. */
export interface StateSpaceParams {
  readonly truth: Dynamics;
  readonly a: number;
  readonly noise: number;
  readonly observationNoise: number;
  /** Share of observations that are missing, here and there. */
  readonly missing: number;
  /** Moments in the middle of the series shown at which nothing is seen. */
  readonly gap: number;
  /** As data/pushes reads them. */
  readonly pushes: string;
  /** A series of the reader’s own as data/bodySeries reads it; empty: one is simulated. */
  readonly series: string;
  /** The prior and the decoder: the true ones, or learned with the encoders. */
  readonly prior: "given" | "learned";
  readonly units: number;
  readonly learningRate: number;
  readonly seed: number;
}

/** Mean bounds over the fresh series of one step, nats a series, and their mean log p(o); NaN where that is not known. */
export interface TraceRow {
  readonly step: number;
  readonly elbo: number;
  readonly smootherElbo: number;
  readonly exact: number;
}

/** A mean and a standard deviation for every moment. */
export interface Bands {
  readonly mean: Float64Array;
  readonly std: Float64Array;
}

/** What a model with an exact answer says of the series. */
export interface ExactAnswer {
  readonly kind: "exact";
  readonly filtered: Bands;
  readonly smoothed: Bands;
  readonly logLikelihood: number;
  /** What the product of Kalman’s filtering posteriors loses, and the best filter on average. */
  readonly filteringPosteriors: ProductLoss;
  readonly bestFilter: ProductLoss;
  readonly bestFilterBands: Bands;
}

/** What crowds of particles say where nothing is exact. */
export interface ParticleAnswer {
  readonly kind: "particles";
  readonly filtered: Bands;
  readonly logLikelihood: number;
  readonly standardError: number;
  readonly crowds: number;
  readonly particles: number;
}

/** The numbers of a prior and its decoder. */
export interface ModelNumbers {
  readonly a: number;
  readonly noise: number;
  readonly observationNoise: number;
}

/** What an encoder says of the series. */
export interface Encoded extends Bands {
  readonly bound: PathElbo;
  /** The model that its bound is under: the true one, or what it has learned. */
  readonly model: ModelNumbers;
  /** log p(o) of that model; NaN for the pendulum. */
  readonly logLikelihood: number;
  /** What a product of factors loses under it, parted; null for the pendulum and for the smoother, which is none. */
  readonly loss: ProductLoss | null;
}

/** The prior let go from the last observation. */
export interface RollOuts {
  /** The last moment with an observation, counted from 1; the first that is rolled out to comes after it. */
  readonly from: number;
  /** Single walks, walks × moments. */
  readonly walks: readonly Float64Array[];
  readonly drawn: Bands;
  /** What the same start and prior predict in closed form, by which the walks are checked; NaN for the pendulum. */
  readonly own: Bands;
  /** The exact prediction, or that of the crowds. */
  readonly reference: Bands;
  readonly count: number;
}

/** Mean nats below log p(o) over many fresh series. */
export interface Averages {
  readonly bestFilter: number;
  readonly filteringPosteriors: number;
  readonly independence: number;
  readonly series: number;
}

export interface StateSpaceSnapshot extends SnapshotBase {
  readonly settings: StateSpaceParams;
  readonly observation: readonly (number | null)[];
  readonly action: readonly number[];
  /** null for a series of the reader’s own. */
  readonly truth: Float64Array | null;
  readonly reference: ExactAnswer | ParticleAnswer;
  readonly filter: Encoded;
  readonly smoother: Encoded;
  readonly rollOuts: RollOuts;
  /** null for the pendulum. */
  readonly averages: Averages | null;
  readonly trace: readonly TraceRow[];
}
