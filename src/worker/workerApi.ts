import type { ProxyMarked } from "comlink";
import type { OwnSet } from "../data/own/ownSet.ts";
import type { Understood } from "../data/own/understood.ts";
import type { NamedBytes } from "../data/own/unpack.ts";
import type { BackendPreference, BackendReport } from "../nets/chooseBackend.ts";
import type { Simulation } from "../runs/simulation.ts";
import type { Decoder } from "../runs/vae/snapshot.ts";
import type { RunName } from "./runsHere.ts";
import type { Sent } from "./sentSnapshot.ts";

/** What the page tells a new worker. */
export interface WorkerSetup {
  /** The site's root, absolute. */
  readonly root: string;
  readonly backend: BackendPreference;
  /** What the page's last worker has chosen for the same preference, that it need not be timed anew; null if nothing. */
  readonly timed: BackendReport | null;
  /** The lock that the worker holds while it lives. */
  readonly lifeLock: string;
}

/** A run as the worker serves it: of a snapshot goes what the page has not got. */
export interface Served extends Omit<Simulation, "settle" | "deepen" | "advance"> {
  settle(): Promise<Sent>;
  deepen(budget: { milliseconds: number }): Promise<{ readonly sent: Sent | null; readonly isDone: boolean }>;
  advance(budget: { steps: number; milliseconds: number }): Promise<Sent>;
  /** The names of its questions. */
  questions(): Promise<readonly string[]>;
  ask(question: string, argument: unknown): Promise<unknown>;
}

/** What the worker answers to. */
export interface WorkerApi {
  /** Resolves with whether it holds its lock; else the heartbeat alone tells of its end. */
  setUp(setup: WorkerSetup): Promise<boolean>;
  ping(): void;
  /**
   * Loads what the run needs, if need be; resolves when it stands at step 0. The page's side knows the type of its params.
   * `own` are the reader's pictures, if it is to run on them: the page has them, and where it keeps them is its affair.
   */
  open(name: RunName, params: unknown, own: OwnSet | null): Promise<Served & ProxyMarked>;
  /** The decoder of a saved run. Loads TensorFlow.js if need be. */
  openDecoder(save: Uint8Array<ArrayBuffer>): Promise<Decoder & ProxyMarked>;
  /** Reads the reader's own files of arrays, which may take seconds. Rejects with an Error that names what cannot be read. */
  understand(files: readonly NamedBytes[]): Promise<Understood>;
  /** Null where no run has needed a network yet; loads nothing. */
  startedBackend(): Promise<BackendReport | null>;
  /** Loads TensorFlow.js if need be. */
  backendReport(): Promise<BackendReport>;
}
