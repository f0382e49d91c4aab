import type { Simulation, SimulationEvent, SnapshotBase } from "../../runs/simulation.ts";

/** What the page sees of a run. */
export interface LoopState<S extends SnapshotBase = SnapshotBase, Sim extends Simulation<S> = Simulation<S>> {
  /** The last simulation; after a failure the dead one, until another stands. */
  readonly simulation: Sim | null;
  /** The picture: the newest one, and the last finite one once the run has diverged. */
  readonly snapshot: S | null;
  /** The last picture with nothing out of date in it. */
  readonly settled: S | null;
  readonly event: SimulationEvent | null;
  /** Why the run stopped by itself, in a sentence. */
  readonly failure: string | null;
  /** The reader wants it to go on. */
  readonly playing: boolean;
  /** It does not, because nobody sees it. */
  readonly outOfSight: boolean;
  readonly busy: boolean;
}

export const emptyState: LoopState<never, never> = {
  simulation: null,
  snapshot: null,
  settled: null,
  event: null,
  failure: null,
  playing: false,
  outOfSight: false,
  busy: true,
};

/** Diverged or finished: nothing goes on until Rewind. */
export const hasEnded = (event: SimulationEvent | null): boolean => event !== null && event.kind !== "note";

/** What a run starts from. A change of `run` is the reader's wish to start again. */
export interface Setup {
  readonly params: Readonly<Record<string, unknown>>;
  /** Path of the saved run that it starts from, shipped with the site. */
  readonly origin: string | null;
  readonly run: number;
}

/** A run as it was kept, to go on from. */
export interface KeptRun {
  readonly step: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
