import type { Registers } from "../../inference/amortizedLoop.ts";
import type { Phi, Theta } from "../../inference/lineModel.ts";
import { parameterNames, type Parameters } from "../../inference/loopOracle.ts";
import type { LoopEstimator } from "../../inference/sampledElbo.ts";
import type { SnapshotBase } from "../simulation.ts";

/** The knobs that the loop reads. */
export interface LoopParams {
  /** What Step and Play go on by. */
  readonly stepBy: "line" | "iteration";
  readonly learningRate: number;
  /** The rate falls over time. */
  readonly cooling: boolean;
  readonly estimator: LoopEstimator;
  readonly points: number;
  readonly noise: number;
  readonly seed: number;
}

export const rowNames = ["iteration", "elbo", "logEvidence", ...parameterNames] as const;
/** How things stood after an iteration; nats a point. */
export type LoopRow = Readonly<Record<(typeof rowNames)[number], number>>;

/** What the loop can reach at best. */
interface Ceiling {
  readonly theta: Theta;
  readonly phi: Phi;
  /** Log evidence at the maximum-likelihood θ, nats a point. */
  readonly logEvidence: number;
}

export interface LoopSnapshot extends SnapshotBase {
  /** Iterations that are complete. */
  readonly iteration: number;
  /** Lines that ran in the last step, from 1: [first, last]; [0, 0] before any. */
  readonly ran: readonly [number, number];
  /** Numbers of the iteration under way, or of the last one if none is. */
  readonly registers: Partial<Registers>;
  readonly theta: Theta;
  readonly phi: Phi;
  /** The rate at which the next update steps. */
  readonly rate: number;
  readonly points: Float64Array;
  readonly ceiling: Ceiling;
  readonly trace: readonly LoopRow[];
  /** Mean of the parameters over the second half of a run that has come to its end. */
  readonly average: Parameters | null;
}
