import type { Estimate } from "../../inference/informationByDraws.ts";
import type { Surgery } from "../../inference/elboSurgery.ts";
import type { PlaneCodes } from "../../inference/planeCodes.ts";
import type { Pictures } from "../vae/snapshot.ts";
import type { Simulation, SnapshotBase } from "../simulation.ts";

/** The knobs that the run reads. */
export interface PriorOrPosteriorParams {
  readonly beta: number;
  /** N */
  readonly points: number;
  readonly seed: number;
  readonly z1: number;
  readonly z2: number;
}

/** Codes and what the decoder makes of them: its means, and a true draw of x ~ p(x|z) for each. */
export interface Decoded {
  /** Both coordinates of one after the other. */
  readonly z: Float64Array;
  readonly means: Pictures;
  readonly draws: Pictures;
  /** log q̄ and log p at each, nats. */
  readonly logAggregate: Float64Array;
  readonly logPrior: Float64Array;
}

/** The terms of the identity, and the step that they were computed at: while it plays they may lag. */
export interface SurgeryReading extends Surgery {
  readonly step: number;
  /** How often a draw from the prior falls into a hole. */
  readonly holeShare: number;
}

export interface PriorOrPosteriorSnapshot extends SnapshotBase {
  /** The β of the shipped run that this one began from, and for how many steps that was trained. */
  readonly shippedBeta: number;
  readonly shippedSteps: number;
  /** The β that the last step was made with; that of the shipped run before the first. */
  readonly trainedBeta: number;
  readonly backend: string;
  /** q(z|x) of the N held-out digits, and which digit each of them is. */
  readonly codes: PlaneCodes;
  /** The same as long as the codes are, which every snapshot brings in arrays of its own. */
  readonly codesName: string;
  readonly labels: Uint8Array;
  readonly surgery: SurgeryReading;
  /** I from draws; only in a settled snapshot. */
  readonly byDraws: Estimate | null;
  readonly fromPrior: Decoded;
  readonly fromAggregate: Decoded;
  readonly probe: Decoded;
}

export type PriorOrPosteriorSimulation = Simulation<PriorOrPosteriorSnapshot>;
