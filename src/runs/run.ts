import type { RunFile } from "../data/runFile.ts";
import type { SimulationEvent, SnapshotBase } from "./simulation.ts";

/** What a run is lent by whoever begins it. */
export interface Env {
  /** A clock, milliseconds. */
  now(): number;
}

/** Questions that may be asked of a run at any time, also while it goes on. */
export type Questions = Readonly<Record<string, (argument: never) => Promise<unknown>>>;
type NoQuestions = Readonly<Record<never, never>>;

/** A kind of run, as its folder declares it; `simulate.ts` drives it. */
export interface Run<Params, S extends SnapshotBase, Q extends Questions = NoQuestions, E extends Env = Env> {
  /** Slug of the figure that it is a run of. */
  readonly figure: string;
  /** Knobs that a saved run must have been made with to go on in one with these. */
  readonly held: readonly (keyof Params & string)[];
  /** A run that stands at step 0. */
  begin(params: Params, env: E): Underway<Params, S, Q> | Promise<Underway<Params, S, Q>>;
}

/** A run under way. It is asked one thing at a time, but for its questions. */
export interface Underway<Params, S extends SnapshotBase, Q extends Questions = NoQuestions> {
  step(): number;
  /** Why it goes on no more; null while it does. */
  event(): SimulationEvent | null;
  /** One step. */
  advance(): void | Promise<void>;
  /** The picture. Whole: nothing in it is out of date, and what is only measured at rest is in it. */
  snapshot(isWhole: boolean): S | Promise<S>;
  /**
   * Measures on, for about so many milliseconds, what takes longer than a picture and is only measured at rest, and says
   * whether there is anything new for the picture, and whether nothing is left to measure.
   */
  deepen?(milliseconds: number): Promise<{ readonly isNew: boolean; readonly isDone: boolean }>;
  /** Takes the knobs, live ones changed. */
  update?(params: Params): void;
  /** All that is needed to go on exactly from here, beside knobs and step. */
  save(): Saved | Promise<Saved>;
  /** Goes on from a saved run. Throws, with nothing changed, if it does not fit. */
  restore(saved: RunFile): void | Promise<void>;
  readonly questions?: Q;
  dispose?(): void | Promise<void>;
}

export type Saved = Partial<Pick<RunFile, "state" | "tensors">>;
