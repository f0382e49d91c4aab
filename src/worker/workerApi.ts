import type { ProxyMarked } from "comlink";
import type { BackendPreference, BackendReport } from "../nets/chooseBackend.ts";
import type { FamilyRow } from "../inference/familySave.ts";
import type { RowsSince } from "./rowsSince.ts";
import type { Simulation } from "../runs/simulation.ts";
import type { ThreeWaysParams, ThreeWaysSnapshot } from "../runs/threeWays/snapshot.ts";
import type { ValueIterationParams, ValueIterationSnapshot } from "../runs/valueIteration/snapshot.ts";
import type {
  Decoder,
  HeldOutRow,
  TraceRow,
  VaeParams,
  VaeSimulation,
  VaeSnapshot,
} from "../runs/vae/snapshot.ts";

/** What the page tells a new worker. */
export interface WorkerSetup {
  /** The site's root, absolute. */
  readonly root: string;
  readonly backend: BackendPreference;
  /** The lock that the worker holds while it lives. */
  readonly lifeLock: string;
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

/** The same of a run of the figure `three-ways`. */
export type SentThreeWays = Omit<ThreeWaysSnapshot, "trace"> & { readonly trace: RowsSince<FamilyRow> };

export interface ServedThreeWays extends Omit<Simulation<ThreeWaysSnapshot>, "settle" | "advance"> {
  settle(): Promise<SentThreeWays>;
  advance(budget: { steps: number; milliseconds: number }): Promise<SentThreeWays>;
}

/** The same of a run of the figure `value-iteration`: the map goes once. */
export type SentValueIteration = Omit<ValueIterationSnapshot, "map"> & {
  readonly map: ValueIterationSnapshot["map"] | null;
};

export interface ServedValueIteration extends Omit<Simulation<ValueIterationSnapshot>, "settle" | "advance"> {
  settle(): Promise<SentValueIteration>;
  advance(budget: { steps: number; milliseconds: number }): Promise<SentValueIteration>;
}

/** What the worker answers to. */
export interface WorkerApi {
  setUp(setup: WorkerSetup): Promise<void>;
  ping(): void;
  /** Loads TensorFlow.js and the digits if need be; resolves when the run stands at step 0. */
  openVae(params: VaeParams): Promise<ServedVae & ProxyMarked>;
  /** Loads TensorFlow.js if need be; resolves when the run stands at step 0. */
  openThreeWays(params: ThreeWaysParams): Promise<ServedThreeWays & ProxyMarked>;
  /** Resolves when the run stands at step 0; neither TensorFlow.js nor digits are loaded for it. */
  openValueIteration(params: ValueIterationParams): Promise<ServedValueIteration & ProxyMarked>;
  /** The decoder of a saved run. Loads TensorFlow.js if need be. */
  openDecoder(save: Uint8Array<ArrayBuffer>): Promise<Decoder & ProxyMarked>;
  /** Loads TensorFlow.js if need be. */
  backendReport(): Promise<BackendReport>;
}
