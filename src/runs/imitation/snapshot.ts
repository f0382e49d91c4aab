import type { Side } from "../../inference/demonstrators.ts";
import type { CodeMixture } from "../../inference/codeMixture.ts";
import type { Prior } from "../../nets/conditionalVae.ts";
import type { SnapshotBase } from "../simulation.ts";

/** The knobs that a run of the figure `imitation` reads. */
export interface ImitationParams {
  readonly leftWeight: number;
  readonly noise: number;
  /** Standard deviation of the starts. */
  readonly spread: number;
  readonly demonstrations: number;
  /** Whose they are, and the reader's own, as `data/demonstrationText` writes them. */
  readonly data: "process" | "own";
  readonly own: string;
  readonly beta: number;
  readonly prior: Prior;
  /** How often a policy looks on its way: each answer is good for T/looks steps. */
  readonly looks: "1" | "2" | "4" | "8" | "16";
  /** What is left out or drawn: the policies' own σ. */
  readonly act: "mean" | "sample";
  readonly learningRate: number;
  readonly seed: number;
}

export const policies = ["gaussian", "mixture", "conditionalVae", "diffusion"] as const;
export type Policy = (typeof policies)[number];
/** Who walks: the demonstrators too. */
export const walkers = ["demonstrators", ...policies] as const;
export type Walker = (typeof walkers)[number];

/** One step's parts, nats per answer: of the conditional VAE, and the log-likelihoods of Gaussian and mixture. */
export interface ImitationRow {
  readonly step: number;
  readonly reconstruction: number;
  readonly kl: number;
  readonly gaussian: number;
  readonly mixture: number;
  /** Mean squared distance of the diffusion policy's guess from the answer, over all levels of noise; no nats. */
  readonly diffusion: number;
}

/** Walks from the same starts. */
export interface Walks {
  /** All of them. */
  readonly count: number;
  readonly crashRate: number;
  readonly leftShare: number;
  /** The root mean square of x_t − x_0 beside what a demonstrator of the same side aims at, at each time. */
  readonly drift: Float64Array;
  /** The first few, x_0 … x_T of each one after the other, and the step at which each crashes, or null. */
  readonly paths: Float64Array;
  readonly crashes: readonly (number | null)[];
}

/** Means over fresh demonstrations, nats per answer, with the standard error of the difference to the demonstrators' own. */
export interface HeldOut {
  readonly name: Exclude<Policy, "diffusion">;
  /** Log-likelihood, or the bound on it. */
  readonly estimate: number;
  /** What it cannot exceed on average: the best Gaussian's, or the demonstrators' own. */
  readonly ceiling: number;
  readonly standardError: number;
}

export interface Measured {
  /** The mean of KL(q ‖ p(z|x)) over all demonstrations, nats, by quadrature and by drawn z's. */
  readonly kl: { readonly exact: number; readonly drawn: number; readonly standardError: number };
  /** On fresh demonstrations of the process; empty for the reader's own. */
  readonly heldOut: readonly HeldOut[];
}

/** Exact probabilities of a crash for the process's knobs. */
export interface ExactCrashes {
  readonly demonstrators: number;
  /** Of the policy that takes the best Gaussian's mean. */
  readonly meanPolicy: number;
}

export interface ImitationSnapshot extends SnapshotBase {
  readonly settings: ImitationParams;
  /** Those that are learned from, [count, T + 1], and the side of each. */
  readonly demonstrations: { readonly paths: Float64Array; readonly sides: readonly Side[] };
  readonly walks: Readonly<Record<Walker, Walks>>;
  /** Null where no process makes the demonstrations. */
  readonly exact: ExactCrashes | null;
  readonly trace: readonly ImitationRow[];
  /** q(z | start, first answer) of each demonstration. */
  readonly codes: { readonly mean: Float64Array; readonly std: Float64Array };
  /** p(z|x) at a start in the middle. */
  readonly prior: CodeMixture;
  /** The paths from there that each z stands for, [z, T + 1]. */
  readonly bends: { readonly z: Float64Array; readonly paths: Float64Array };
  /** Only in a settled snapshot: */
  readonly measured: Measured | null;
}
