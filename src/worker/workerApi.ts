import type { ProxyMarked } from "comlink";
import type { BackendPreference } from "./backendPreference.ts";
import type { RowsSince } from "./rowsSince.ts";
import type { Decoder, HeldOutRow, TraceRow, VaeParams, VaeSimulation, VaeSnapshot } from "./vaeApi.ts";

/** What the page tells a new worker. */
export interface WorkerSetup {
  /** The site's root, absolute. */
  readonly root: string;
  readonly backend: BackendPreference;
  /** The lock that the worker holds while it lives. */
  readonly lifeLock: string;
}

/** One backend that was tried. */
export interface BackendTrial {
  readonly backend: string;
  /** Median of real training steps, milliseconds; null if it was not timed. */
  readonly millisecondsPerStep: number | null;
  /** Why it was not timed, or what it runs on ("ANGLE (NVIDIA …)"). */
  readonly note: string;
}

/** Which backend runs, and why. */
export interface BackendReport {
  readonly backend: string;
  readonly reason: string;
  readonly trials: readonly BackendTrial[];
}

/** A snapshot on its way to the page: only the rows that the page has not got. */
export type SentSnapshot = Omit<VaeSnapshot, "trace" | "heldOut"> & {
  readonly trace: RowsSince<TraceRow>;
  readonly heldOut: RowsSince<HeldOutRow>;
};

/** A run as the worker serves it. */
export interface ServedVae extends Omit<VaeSimulation, "settle" | "advance"> {
  settle(): Promise<SentSnapshot>;
  advance(budget: { steps: number; milliseconds: number }): Promise<SentSnapshot>;
}

/** What the worker answers to. */
export interface WorkerApi {
  setUp(setup: WorkerSetup): Promise<void>;
  ping(): void;
  /** Loads TensorFlow.js and the digits if need be; resolves when the run stands at step 0. */
  openVae(params: VaeParams): Promise<ServedVae & ProxyMarked>;
  /** The decoder of a saved run. Loads TensorFlow.js if need be. */
  openDecoder(save: Uint8Array<ArrayBuffer>): Promise<Decoder & ProxyMarked>;
  /** Loads TensorFlow.js if need be. */
  backendReport(): Promise<BackendReport>;
}
