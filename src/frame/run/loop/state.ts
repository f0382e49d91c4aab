import type { Simulation, SimulationEvent, SnapshotBase } from "../../../runs/simulation.ts";
import type { Job } from "./job.ts";

/** What the page sees of a run. */
export interface LoopState<S extends SnapshotBase = SnapshotBase> {
  /** The last simulation; after a failure the dead one, until another stands. */
  readonly simulation: Simulation<S> | null;
  /** The picture: the newest one, and the last finite one once the run has diverged. */
  readonly snapshot: S | null;
  /** The start that the picture belongs to, as `Setup.run` counts them; null before the first. */
  readonly run: number | null;
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
  /** What is under way takes unusually long: whoever computes it may hang. */
  readonly isLong: boolean;
}

/** All that the loop knows. A wish in it is struck off when it has been fulfilled, never before. */
export interface State extends LoopState {
  readonly opened: boolean;
  /** Somebody looks. */
  readonly seen: boolean;
  readonly setup: Setup | null;
  /** A new start is wished, or under way. */
  readonly start: Start | null;
  /** Single steps that are wished. */
  readonly steps: number;
  /** Those who wait for the whole picture. */
  readonly requests: readonly ((snapshot: SnapshotBase) => void)[];
  /** The simulation that stands; null before the first, and after a failure. */
  readonly sim: Simulation | null;
  /** The params that it has been told. */
  readonly told: Setup["params"] | null;
  /** The answers to calls of `advance`, not yet taken: one, or two of a worker, which is asked ahead. */
  readonly calls: readonly Promise<SnapshotBase>[];
  /** Nothing in the picture is out of date. */
  readonly isSettled: boolean;
  /** The whole picture that all has been measured for which takes longer than a picture. */
  readonly deepened: SnapshotBase | null;
  /** The run as it was last saved, to go back to. */
  readonly kept: KeptRun["bytes"] | null;
  readonly keptAt: number;
  /** Milliseconds that keeping it took, the last few times. */
  readonly keeping: readonly number[];
  /** Milliseconds that the last few answers to `advance` were waited for. */
  readonly waits: readonly number[];
  /** The run as it stands has been kept, or is still what it began with: not worth keeping. */
  readonly isKept: boolean;
  /** Was it playing when it failed? */
  readonly wasPlaying: boolean;
  /** What is under way. */
  readonly doing: Job | null;
}

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

/** How a run is begun anew. */
export interface Start {
  /** It waits for the hand to come to rest, in case another start follows. */
  readonly rests: boolean;
  /** The run to go on from: as it stands, or as these bytes have it; null for the one shipped with the site, or none. */
  readonly from: KeptRun["bytes"] | "running" | null;
  /** If the bytes are the reader's own file: its setup, and who waits to hear of it. */
  readonly load: {
    readonly setup: Setup;
    readonly taken: () => void;
    readonly refused: (error: unknown) => void;
  } | null;
}

export const emptyState: LoopState<never> = {
  simulation: null,
  snapshot: null,
  run: null,
  settled: null,
  event: null,
  failure: null,
  playing: false,
  outOfSight: false,
  busy: true,
  isLong: false,
};

export const closedState: State = {
  ...emptyState,
  opened: false,
  seen: true,
  setup: null,
  start: null,
  steps: 0,
  requests: [],
  sim: null,
  told: null,
  calls: [],
  isSettled: false,
  deepened: null,
  kept: null,
  keptAt: 0,
  keeping: [],
  waits: [],
  isKept: true,
  wasPlaying: false,
  doing: null,
};

export const afresh: Start = { rests: false, from: null, load: null };

/** Without the simulation that stood. */
export const dropped = (state: State): State => ({
  ...state,
  sim: null,
  told: null,
  calls: [],
  isSettled: false,
});

/** Diverged or finished: nothing goes on until Rewind. */
export const hasEnded = (event: SimulationEvent | null): boolean => event !== null && event.kind !== "note";

/** What an error says. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
