import type { Simulation, SnapshotBase } from "../../runs/simulation.ts";
import type { Clock } from "./clock.ts";
import { hasEnded, type KeptRun, type Setup } from "./loopState.ts";
import { LoopStore } from "./loopStore.ts";
import { Pace } from "./pace.ts";
import { RunKeeper } from "./runKeeper.ts";
import { RunWishes } from "./runWishes.ts";

export interface LoopOptions<S extends SnapshotBase, Sim extends Simulation<S>> {
  readonly simulate: (params: Setup["params"]) => Promise<Sim>;
  /** Is the running simulation able to take a change of this knob? */
  readonly isLive: (name: string) => boolean;
  /** Fetches a saved run shipped with the site. */
  readonly fetchSave: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Keeps a run somewhere safe, and drops it when it is outdated. */
  readonly keep: (kept: KeptRun, setup: Setup) => void;
  /** Says something to the reader. */
  readonly notify: (message: string) => void;
  readonly clock: Clock;
}

/** What the loop and its jobs have between them: the run under way, what is wished of it, what the page sees of it. */
export class LoopParts<S extends SnapshotBase, Sim extends Simulation<S>> {
  readonly options: LoopOptions<S, Sim>;
  readonly store: LoopStore<S, Sim>;
  readonly wishes = new RunWishes<S>();
  readonly keeper: RunKeeper;
  /** The simulation that stands; null before the first, and after a failure. */
  sim: Sim | null = null;
  setup: Setup | null = null;
  /** The answer to a call of `advance` that was made before the last one was answered. */
  ahead: Promise<S> | null = null;
  /** Nothing in the picture is out of date. */
  isSettled = false;
  /** Somebody looks. */
  seen = true;
  pace: Pace;

  constructor(options: LoopOptions<S, Sim>) {
    this.options = options;
    this.store = new LoopStore(options.clock);
    this.keeper = new RunKeeper(options.clock);
    this.pace = new Pace(Number.POSITIVE_INFINITY, options.clock.now());
  }

  /** It goes on by itself: wanted, seen, and not at its end. */
  get isRunning(): boolean {
    const { playing, event } = this.store.state();
    return playing && this.seen && !hasEnded(event);
  }

  /** Ends the simulation. */
  drop(): void {
    this.sim?.dispose();
    this.sim = null;
    this.ahead = null;
    this.wishes.hasNewKnobs = false;
    this.isSettled = false;
  }
}

/** What an error says. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
