import type { Background } from "../../control/gridPicture.ts";
import type { Costs } from "../../control/gridworld.ts";
import type { GridMap } from "../../control/parseMap.ts";
import type { SnapshotBase } from "../simulation.ts";

/** The knobs that the run reads. */
export interface RepresentationParams extends Costs {
  /** The map as text. */
  readonly map: string;
  readonly background: Background;
  /** Share of the background in every pixel, 0–1. */
  readonly nuisance: number;
  /** Dimensions of z. */
  readonly latent: number;
  /** What a nat of code costs as the VAE is trained. */
  readonly beta: number;
  /** How many learners each method has. */
  readonly seeds: number;
  /** Steps in the world that each learner takes after random play. */
  readonly steps: number;
  readonly seed: number;
}

/** What a learner sees: the state one-hot, the pixels, or a VAE's code of these: at the reader's β, or at β = 1. */
export const methods = ["state", "pixels", "latent", "plain"] as const;
export type Method = (typeof methods)[number];

/** The parts of a run, in order. */
export type Phase = "play" | "vae" | "learn" | "done";

/** Returns after so many steps in the world: the mean of all seeds, the worst and the best of them. */
export interface ReturnRow {
  /** Random play included, which all learners have behind them. */
  readonly steps: number;
  readonly method: Method;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Computation of one learner until then, its VAE's training included: measured, and counted. */
  readonly seconds: number;
  readonly multiplications: number;
}

/** A VAE's bound as it is trained, nats a picture, means over the updates since the row before. */
export interface VaeRow {
  readonly update: number;
  readonly reconstruction: number;
  readonly kl: number;
  /** R² of the position, read linearly off z in held-out pictures. */
  readonly position: number;
}

/** How much of what varies can be read off linearly, in held-out pictures. */
export interface ReadoutRow {
  /** `latent`, `pixels`: the position off these; `plain`: off z at β = 1; `background`: the background off z. */
  readonly name: "latent" | "pixels" | "plain" | "background";
  readonly r2: number;
}

/** A held-out picture's cell, and where its code says that it is, in rows and columns. */
export interface Reading {
  readonly row: number;
  readonly column: number;
  readonly readRow: number;
  readonly readColumn: number;
}

export interface RepresentationSnapshot extends SnapshotBase {
  readonly phase: Phase;
  /** Steps of the whole run. */
  readonly whole: number;
  readonly map: GridMap;
  /** Size of a picture, pixels. */
  readonly width: number;
  readonly height: number;
  /** The best return that any policy has from the start, by value iteration. */
  readonly ceiling: number;
  /** What somebody gets who plays at random all the time, on average, exactly. */
  readonly randomReturn: number;
  /** The longest episode that is scored, steps. */
  readonly horizon: number;
  /** The share of the pixels' variance that is due to where the agent is. */
  readonly relevant: number;
  /** Whether a walk along the values that value iteration finds collects as much: what it collects. */
  readonly bestWalk: number;
  /** Random play: steps so far and in the end, visits of each cell, and the last pictures, grey levels 0–255. */
  readonly played: number;
  readonly toPlay: number;
  readonly visits: Float64Array;
  readonly lastPlayed: readonly Uint8Array[];
  /** Updates of the VAE so far and in the end. */
  readonly updates: number;
  readonly toUpdate: number;
  readonly vae: readonly VaeRow[];
  /** Held-out pictures and what the VAE makes of them, grey levels 0–255. */
  readonly pictures: readonly { readonly seen: Uint8Array; readonly rebuilt: Uint8Array }[];
  readonly readout: readonly ReadoutRow[];
  readonly readings: readonly Reading[];
  /** How many learners a method has. */
  readonly seeds: number;
  /** Steps that each learner has taken. */
  readonly learned: number;
  readonly returns: readonly ReturnRow[];
  /** Computation of each part so far. */
  readonly computation: readonly {
    readonly part: Method | "vae" | "plainVae";
    readonly seconds: number;
    readonly multiplications: number;
  }[];
  /** Only in a settled snapshot. */
  readonly measured: Measured | null;
}

/** What is measured at rest, by ways that do not know of each other. */
export interface Measured {
  /** Slope of the VAE's loss along a direction: by backpropagation, and by a central difference; and what that may be off by. */
  readonly vae: Slope;
  /** The same of a Q-network's loss on a batch; null before there is one. */
  readonly q: Slope | null;
}

export interface Slope {
  readonly estimate: number;
  readonly exact: number;
  readonly error: number;
}
