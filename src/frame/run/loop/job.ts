import type { Simulation } from "../../../runs/simulation.ts";
import type { Clock } from "./clock.ts";
import type { Pace } from "./pace.ts";
import type { KeptRun, Setup, State } from "./state.ts";

/** What the loop is given. */
export interface LoopOptions<Sim = Simulation> {
  readonly simulate: (params: Setup["params"]) => Promise<Sim>;
  /** Is the running simulation able to take a change of this knob? */
  readonly isLive: (name: string) => boolean;
  /** Fetches a saved run shipped with the site. */
  readonly fetchSave: (path: string) => Promise<KeptRun["bytes"]>;
  /** Keeps a run somewhere safe; another follows soon if it goes on. */
  readonly keep: (kept: KeptRun, goesOn: boolean) => void;
  /** Puts a run by that a new start takes the place of. */
  readonly putBy: (bytes: KeptRun["bytes"]) => void;
  /** Says something to the reader. */
  readonly notify: (message: string) => void;
  readonly clock: Clock;
}

/** Something to do that takes time. */
export interface Job {
  readonly kind: "begin" | "take" | "update" | "step" | "settle" | "deepen" | "keep" | "sleep" | "ask";
  /** Does it. Rejects with what the simulation throws. */
  readonly perform: (work: Work) => Promise<void>;
}

/** What a job works with. */
export interface Work extends LoopOptions {
  /** Throws, and so ends the job, if a new start has overtaken it. */
  readonly state: () => State;
  /** Takes the state to the next. Throws likewise. */
  readonly change: (next: (state: State) => State) => void;
  readonly isOvertaken: () => boolean;
  readonly pace: Pace;
  /** Milliseconds that the page takes to draw a picture. */
  readonly drawing: number;
}
