import type { DataName, AboutSet } from "../../data/pictureSet.ts";
import type { Estimator } from "../../nets/estimators.ts";
import type { LikelihoodName } from "../../nets/vaeShapes.ts";
import type { Inspected } from "../../nets/inspect.ts";
import type { Simulation, SnapshotBase } from "../simulation.ts";
import type { FactorScore } from "./factorScores.ts";

/** The knobs that the training run of the figure `vae` reads. */
export interface VaeParams {
  /** What it is trained on; MNIST's digits, where nothing is said. */
  readonly data?: DataName;
  readonly latent: number;
  readonly width: number;
  readonly learningRate: number;
  readonly batch: number;
  readonly beta: number;
  readonly estimator: Estimator;
  readonly seed: number;
  /** What the decoder's numbers mean; Bernoulli where none is named, as in runs of old. */
  readonly likelihood?: LikelihoodName;
  /** σ of every pixel, for `gaussian`. */
  readonly sigma?: number | undefined;
  /** The least that σ can be, for `gaussianLearned`; 0 is no bound. */
  readonly sigmaFloor?: number | undefined;
}

/** ELBO and its two terms in nats per digit: elbo = reconstruction − kl (with β left out of it, so that runs compare). */
export interface ElboParts {
  readonly elbo: number;
  readonly reconstruction: number;
  readonly kl: number;
}

export interface TraceRow extends ElboParts {
  readonly step: number;
  readonly examples: number;
}

export interface HeldOutRow extends ElboParts {
  readonly step: number;
  /**
   * Importance-weighted bound with K samples a digit (Burda et al. 2016), in a row for each K where the run rests; null
   * where none was computed.
   */
  readonly iwae: number | null;
  readonly K: number | null;
  /** Of `iwae`. */
  readonly standardError: number | null;
}

/** A number of nats above the held-out ELBO. */
export interface Gap {
  /** Mean over the digits that it was measured on. */
  readonly gap: number;
  /** Of the chance in it, and of taking these digits for all held-out ones. */
  readonly standardError: number;
}

/**
 * How far the held-out ELBO is below the log evidence, measured on some of the held-out digits; each gap is then added to the
 * ELBO of all of them.
 */
export interface Tightness {
  readonly step: number;
  /** Held-out digits that the gaps were measured on: the first ones. */
  readonly digits: number;
  readonly elbo: number;
  /** Of one draw a digit. */
  readonly elboError: number;
  /** Of the importance-weighted bounds. */
  readonly bounds: readonly (Gap & { readonly K: number })[];
  /** By quadrature, where z has one or two dimensions; null where it has more, and until it is there. */
  readonly evidence: null | {
    readonly log: Gap;
    readonly bestGaussian: Gap;
    /** What log p(x) may be off by, mean over the digits. */
    readonly quadratureError: number;
  };
}

/**
 * Variance of the encoder's gradient over the noise of one batch, summed over the encoder's weights, by each estimator at
 * the same weights, digits and noise; the gradient is that of the mean over the batch.
 */
export interface VarianceRow extends Readonly<Record<Estimator, number>> {
  readonly step: number;
}

/** A picture is 784 grey levels 0–255; several follow each other in one array. */
export type Pictures = Uint8Array;

/** A digit as the network sees it: where q(z|x) lies, and the decoder's mean at its mean. */
export interface Encoded extends ElboParts {
  readonly mean: readonly number[];
  readonly std: readonly number[];
  readonly picture: Pictures;
}

/** One estimate held to an exact answer; the figure turns these into its checks. */
export interface VaeMeasurement {
  readonly estimate: number;
  readonly exact: number;
  readonly error: number;
}

export interface VaeSnapshot extends SnapshotBase {
  /** What it is trained on. */
  readonly set: AboutSet;
  readonly latent: number;
  readonly width: number;
  readonly examples: number;
  readonly epochs: number;
  readonly stepsPerSecond: number;
  /** What really computes: the kernels in use on WebAssembly (`wasm-relaxed`, `wasm-simd`, `transposing`, `stock`), `webgl` or `cpu`. */
  readonly backend: string;
  readonly trace: readonly TraceRow[];
  readonly heldOut: readonly HeldOutRow[];
  /** Measured every so many steps, whichever estimator trains. */
  readonly gradientVariance: readonly VarianceRow[];
  /** KL(q(z_j|x) ‖ p(z_j)) averaged over held-out digits, one a latent dimension, nats. */
  readonly klPerDimension: readonly number[];
  /** Ten fixed held-out digits, one a class, and the decoder's mean for each. */
  readonly originals: Pictures;
  readonly reconstructions: Pictures;
  /** The means of q(z|x) for these, row-major 10 × latent. */
  readonly codes: Float32Array;
  /** Ten z's drawn once from the prior (row-major 10 × latent), decoded as they are now. */
  readonly priorZ: Float32Array;
  readonly priorMeans: Pictures;
  /** A draw x ~ p(x|z) at each of the codes that the two were decoded from: the same noise at every step. */
  readonly reconstructionDraws: Pictures;
  readonly priorDraws: Pictures;
  /** σ of each of the 784 pixels where it is learned, the geometric mean over the ten digits' codes; else null. */
  readonly sigmas: Float32Array | null;
  /** Decoder means on a `side` × `side` grid over [−extent, extent]² of z_1 (right), z_2 (up); other z's are 0. First row is the top. */
  readonly manifold: { readonly side: number; readonly extent: number; readonly pictures: Pictures };
  /** The held-out digits' q(z|x): class, then mean and standard deviation in the first two dimensions (x, y interleaved). */
  readonly cloud: { readonly labels: Uint8Array; readonly mean: Float32Array; readonly std: Float32Array };
  /** The watched z, decoded as it is now. */
  readonly probe: { readonly z: readonly number[]; readonly picture: Pictures } | null;
  /** The watched drawing, as it is encoded now. */
  readonly drawing: Encoded | null;
  /** What each dimension tells of each factor, where the pictures were made from some. Only in a settled snapshot. */
  readonly factors: readonly FactorScore[] | null;
  /** Only where the run rests, as it comes. */
  readonly tightness: Tightness | null;
  /** Only in a settled snapshot. */
  readonly measured: {
    /** Analytic KL against its Monte Carlo estimate, mean over held-out digits. */
    readonly kl: VaeMeasurement;
    /** Directional derivative of the ELBO along its own gradient, by backpropagation (estimate) and by central difference (exact). */
    readonly gradient: VaeMeasurement;
  } | null;
}

/** What may be asked of a run at any time, also while it trains. */
export type VaeQuestions = {
  /** Decodes this z at once (length `latent`), and again in every snapshot until another is watched. */
  readonly watchZ: (z: readonly number[] | null) => Promise<Pictures | null>;
  /** Decodes these z's, row-major, codes × latent: the means. */
  readonly decodeCodes: (z: readonly number[]) => Promise<Pictures | null>;
  /** The training digit that is nearest to each of these pictures. Twice, so that no two who ask get in each other's way. */
  readonly nearestTrained: (pictures: Pictures) => Promise<Pictures | null>;
  readonly nearestHeldOut: (pictures: Pictures) => Promise<Pictures | null>;
  /** These 784 grey levels on their way through the network as it is now, and the way of their ELBO back, with one fixed ε. */
  readonly inspect: (picture: Pictures) => Promise<Inspected | null>;
  /** Encodes these 784 grey levels at once, and again in every snapshot until another is watched. */
  readonly watchDrawing: (picture: Pictures | null) => Promise<Encoded | null>;
};
export type VaeSimulation = Simulation<VaeSnapshot> & VaeQuestions;

/** A trained decoder alone. */
export interface Decoder {
  /** The decoder's means for one or more codes (row-major, codes × latent). */
  decode(z: Float32Array): Promise<Pictures>;
  dispose(): void;
}
