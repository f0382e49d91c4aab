import type { Family, FamilySettings } from "../../inference/familyData.ts";
import type { NewcomerFit } from "../../inference/familyNewcomer.ts";
import type { Ceilings, ExactAnswer, ExactAnswers } from "../../inference/familyOracle.ts";
import type { SnapshotBase } from "../simulation.ts";

/** The knobs that a run of the figure `three-ways` reads. */
export type ThreeWaysParams = FamilySettings;

/** Mean ELBO of each family at one step, nats. */
export type FamilyRow = { readonly step: number } & Readonly<Record<Family, number>>;

/** The q's of a family for a list of x's, and their ELBOs in nats. */
export interface Answers {
  readonly mean: Float64Array;
  readonly std: Float64Array;
  readonly elbo: Float64Array;
}

/** One family's q for the new point. */
export interface Answer {
  readonly mean: number;
  readonly std: number;
  readonly elbo: number;
}

/** A new point that no family was fitted to. */
export interface Newcomer {
  readonly x: number;
  readonly exact: ExactAnswer;
  /** The network's answer, from one forward pass. */
  readonly amortized: Answer;
  readonly shared: Answer;
  /** A fit of its own, from the start to its rest. */
  readonly perPoint: NewcomerFit;
}

export interface ThreeWaysSnapshot extends SnapshotBase {
  readonly settings: ThreeWaysParams;
  /** The data. */
  readonly x: Float64Array;
  /** The exact answers for the data. */
  readonly exact: ExactAnswers;
  readonly ceilings: Ceilings;
  readonly shared: Answers;
  readonly perPoint: Answers;
  readonly amortized: Answers;
  readonly trace: readonly FamilyRow[];
  /** The network's q over the whole range of x that is shown. */
  readonly curve: { readonly x: Float64Array; readonly mean: Float64Array; readonly std: Float64Array };
  readonly newcomer: Newcomer;
  /** Only in a settled snapshot: the slope of the network's ELBO by backpropagation and by a central difference. */
  readonly measured: { readonly estimate: number; readonly exact: number; readonly error: number } | null;
}
