/** What happened while a simulation advanced. `diverged` and `finished` end it until Rewind. */
export interface SimulationEvent {
  readonly kind: "diverged" | "finished" | "note";
  readonly step: number;
  /** In sentences; where it diverged, the cause alone, as the frame says at which step. */
  readonly message: string;
}

/** The least that every snapshot tells; the frame's transport shows it. */
export interface SnapshotBase {
  readonly step: number;
  /** Phrases of progress beyond the step, in order: "3,200 examples", "0.4 epochs", "38 steps/s", "wasm". */
  readonly progress: readonly string[];
  readonly event?: SimulationEvent;
}

/** What measuring on at rest has come to. */
export interface Deepened<S extends SnapshotBase = SnapshotBase> {
  readonly snapshot: S | null;
  readonly isDone: boolean;
}

/**
 * A simulation owns its run. Asynchronous, as most live in the worker. Same params, seed and backend: the same
 * numbers to the bit, however it is paused, stepped or drawn.
 */
export interface Simulation<S extends SnapshotBase = SnapshotBase> {
  /** It computes in a worker: it may be asked ahead, and a long call keeps nobody waiting. */
  readonly isRemote?: boolean;
  /** The whole picture as it stands, nothing in it out of date: the first one, and after every pause or step. */
  settle(): Promise<S>;
  /**
   * After `settle`, while nothing else is wished: measures on for about `milliseconds` what takes longer than a picture.
   * `snapshot` is the whole picture if there is more in it now; it is to be called again until it is done.
   */
  deepen?(budget: { milliseconds: number }): Promise<Deepened<S>>;
  /** Goes on by at most `steps`, stopping after about `milliseconds`, and by one at least; parts of the picture may lag. */
  advance(budget: { steps: number; milliseconds: number }): Promise<S>;
  /** Takes changed `live` params as it runs. */
  update(params: Readonly<Record<string, unknown>>): Promise<void>;
  /** All that is needed to go on exactly from here. */
  save(): Promise<Uint8Array<ArrayBuffer>>;
  /** Throws, with nothing changed, if these bytes are not a save that fits. */
  restore(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  dispose(): void;
}
