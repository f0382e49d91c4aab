import type { Kind, Schedule } from "../../inference/diffusionSchedules.ts";
import type { Level } from "../../inference/gaussianDiffusion.ts";
import type { Mixture } from "../../inference/gaussianMixture.ts";
import type { PlaneShape } from "../../inference/planeData.ts";
import type { SnapshotBase } from "../simulation.ts";

/** The knobs that a run of the figure `diffusion` reads. */
export interface DiffusionParams {
  readonly data: "mixture" | PlaneShape | "digits" | "own";
  /** The components, weight,x,y each, and their standard deviation. */
  readonly components: string;
  readonly spread: number;
  /** The reader's own points, x,y each. */
  readonly points: string;
  /** T */
  readonly steps: number;
  readonly schedule: Schedule;
  /** What diffusion's network is trained on; flow matching has its own loss. */
  readonly loss: "elbo" | "simple";
  readonly kind: Kind;
  readonly denoiser: "learned" | "exact";
  readonly sampler: "stochastic" | "deterministic";
  /** Times that the denoiser is asked on the way back. */
  readonly evaluations: number;
  /** The noise that is looked at, from 0, data, to 1, noise alone: t/T. */
  readonly time: number;
  readonly learningRate: number;
  readonly seed: number;
}

/** Loss of both networks at one step, the mean square of what they foretell wrong. */
export interface TraceRow {
  readonly step: number;
  readonly diffusion: number;
  readonly flow: number;
}

/** The bound, a bar a step, nats a point. */
export interface Bound {
  /** L_0 … L_T under the present denoiser, on held-out points, and their standard errors. */
  readonly bars: Float64Array;
  readonly standardErrors: Float64Array;
  /** The same under the exact denoiser of the mixture, by quadrature; null for other data. */
  readonly exactBars: Float64Array | null;
  /** What L_0 … L_{T−1} are above that because the denoiser is not exact, on the same points; null for other data. */
  readonly excess: Float64Array | null;
  /** E[log q_0], by quadrature; null for other data. */
  readonly logDensity: number | null;
}

/** Arrows over the plane at the level that is looked at: the score, or the velocity of flow matching. */
export interface Field {
  readonly level: Level;
  /** Where they stand, x and y one after another, and what they are. */
  readonly at: Float64Array;
  readonly present: Float64Array;
  /** Null for other data than the mixture. */
  readonly exact: Float64Array | null;
}

/** How good the denoiser is at one level of noise, of which the exact one is the measure. */
export interface ErrorRow {
  readonly t: number;
  /**
   * √E‖x̂_0 − x_0‖², and the least that it can be. Of the mixture it is that least, by quadrature, and on top of it what the guess
   * is off by on held-out points; of other data it is measured there, and the least is null.
   */
  readonly error: number;
  readonly least: number | null;
}

export interface QualityRow {
  readonly kind: Kind;
  readonly evaluations: number;
  /** Energy distance of so many samples from held-out points. */
  readonly distance: number;
  /** Length of their paths over the straight line between the ends. */
  readonly detour: number;
}

/** Codes that became digits: sampled by diffusion, and drawn from the prior N(0, I). */
export interface DecodedCodes {
  readonly sampled: Uint8Array;
  readonly prior: Uint8Array;
  /** Energy distance from held-out codes of as many draws of N(0, I) as there are samples. */
  readonly priorDistance: number;
}

export interface DiffusionSnapshot extends SnapshotBase {
  readonly settings: DiffusionParams;
  /** Whether the exact denoiser answers; it does where it is asked for and the data are the mixture. */
  readonly isExact: boolean;
  readonly mixture: Mixture | null;
  /** The levels t = 0 … T of the kind that is looked at. */
  readonly levels: readonly Level[];
  /** Points x_0 of the data, and the noise ε that belongs to each for good. */
  readonly data: Float64Array;
  readonly epsilon: Float64Array;
  /** Where the samples are at every step of the way back, and the noise's part t/T there. */
  readonly way: readonly Float64Array[];
  readonly wayTimes: Float64Array;
  readonly field: Field;
  readonly bound: Bound;
  readonly errors: readonly ErrorRow[];
  readonly quality: readonly QualityRow[];
  /** Energy distance of the samples shown from held-out points. */
  readonly near: number;
  /** Energy distance of two sets of data as large as those compared in `quality`. */
  readonly floor: number;
  readonly decoded: DecodedCodes | null;
  readonly trace: readonly TraceRow[];
  /** Only in a settled snapshot: a slope of the loss by backpropagation and by a central difference. */
  readonly measured: { readonly estimate: number; readonly exact: number; readonly error: number } | null;
  /** The step at which samples, bars and quality were made: the picture lags a little while it runs. */
  readonly seenAt: number;
}
