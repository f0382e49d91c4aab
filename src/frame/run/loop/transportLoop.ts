import type { Simulation, SnapshotBase } from "../../../runs/simulation.ts";
import type { Job, LoopOptions } from "./job.ts";
import { fail } from "./jobs.ts";
import { nextJob } from "./nextJob.ts";
import { Pace } from "./pace.ts";
import { closedState, emptyState, type KeptRun, type LoopState, type Setup, type State } from "./state.ts";
import { Telling } from "./telling.ts";
import * as wishes from "./wishes.ts";

/** How often it looks whether something takes long, milliseconds. */
const LOOK_MS = 1_000;

/**
 * How long anything may take before the reader is told and may have it begun anew, milliseconds. A whole picture of a wide
 * network takes a slow phone some seconds; the first one waits for the network, too.
 */
const [LONG_MS, LONG_LOADING_MS] = [6_000, 20_000];

/**
 * Runs a simulation as the reader wishes. Knows nothing of React or the browser.
 *
 *     closed → beginning → at rest ⇄ playing → ended        and from any of them → failed
 *
 * All that is known is one `State`, never changed in place. A wish makes the next state of it at once (`wishes.ts`). Then
 * one job is done at a time, always the most urgent (`nextJob.ts`), until nothing is left: a new start (`begin.ts`), the
 * answers to calls under way, new knobs, single steps, a picture that was asked for, going on, the whole picture at rest,
 * keeping the run (`jobs.ts`). A job waits for a simulation and takes the state on with what has come of it. A new start
 * overtakes the job under way, which then changes nothing any more. Playing waits while nobody looks. A run that has
 * ended waits for Rewind, one that has failed for Carry on, and both for any other new start.
 */
export class TransportLoop<S extends SnapshotBase> {
  readonly #options: LoopOptions<Simulation<S>>;
  readonly #telling: Telling;
  #state = closedState;
  #speed = Number.POSITIVE_INFINITY;
  #pace: Pace;
  #watched: { readonly job: Job; looks: number } | null = null;
  #stopWatching: (() => void) | null = null;

  constructor(options: LoopOptions<Simulation<S>>) {
    this.#options = options;
    this.#telling = new Telling(options.clock);
    this.#pace = new Pace(this.#speed, options.clock.now());
  }

  /** Every picture in it is an S, as `simulate` makes them. */
  readonly state = (): LoopState<S> => this.#state as LoopState<S>;

  readonly subscribe = (listener: () => void): (() => void) => this.#telling.subscribe(listener);

  /** Says what is to run; starts, restarts or updates the run as far as that differs from before. */
  readonly configure = (setup: Setup): void =>
    this.#wish((state) => wishes.configure(state, setup, this.#options.isLive));

  /** Makes the simulation, once; until then nothing is loaded. */
  readonly open = (): void => this.#wish(wishes.open);

  /** Ends it; `open` begins again. */
  readonly close = (): void => this.#wish(wishes.close);

  readonly play = (): void => this.#wish(wishes.play);

  readonly pause = (): void => this.#wish(wishes.pause);

  /** Exactly one step more, at rest. */
  readonly step = (): void => this.#wish(wishes.step);

  /** The same params from the start: the same numbers. */
  readonly rewind = (): void => this.#wish(wishes.rewind);

  /** Anew from the last kept run: after a failure, or where what is under way takes too long. */
  readonly carryOn = (): void => this.#wish(wishes.carryOn);

  /** Anew, carrying the run over. */
  readonly reopen = (): void => this.#wish(wishes.reopen);

  /**
   * Goes on from a saved run. Rejects, with everything as it was, if the simulation refuses it; never settles if another
   * start overtakes it.
   */
  readonly load = (setup: Setup, bytes: KeptRun["bytes"]): Promise<void> =>
    new Promise((taken, refused) =>
      this.#wish((state) => wishes.load(state, bytes, { setup, taken, refused })),
    );

  /** Somebody looks, or nobody does: then it waits. */
  readonly setSeen = (seen: boolean): void => this.#wish((state) => wishes.see(state, seen));

  readonly setSpeed = (stepsPerSecond: number): void => {
    this.#speed = stepsPerSecond;
    this.#resetPace();
    this.#wish((state) => state);
  };

  /** The whole picture as it stands, also while it plays. */
  readonly settleNow = (): Promise<S> =>
    new Promise((resolve) =>
      this.#wish((state) => wishes.askForPicture(state, (snapshot) => resolve(snapshot as S))),
    );

  /** The run as it stands, as bytes. Throws if there is none. */
  async save(): Promise<KeptRun["bytes"]> {
    const { sim } = this.#state;
    if (!sim) throw new Error("There is no run to save yet.");
    return sim.save();
  }

  #wish(next: (state: State) => State): void {
    // Whatever is wished, there is no use in sleeping on.
    const { doing } = this.#state;
    this.#become(next(doing?.kind === "sleep" ? { ...this.#state, doing: null } : this.#state));
    this.#go();
  }

  /** Begins the most urgent job, unless one is under way. */
  #go(): void {
    if (this.#state.doing) return;
    const now = this.#options.clock.now();
    const job = nextJob(this.#state, { now, due: this.#pace.due(now), wait: this.#pace.wait() });
    this.#become({ ...this.#state, doing: job, busy: job !== null || !this.#state.opened });
    if (!job) return;
    void this.#perform(job);
    this.#watch(job);
  }

  /** Looks now and then whether this job is still under way, until one that follows is. */
  #watch(job: Job): void {
    this.#watched = { job, looks: 0 };
    this.#stopWatching ??= this.#options.clock.every(LOOK_MS, () => this.#look());
  }

  #look(): void {
    const { doing, snapshot, isLong } = this.#state;
    if (this.#watched?.job !== doing) {
      this.#stopWatching?.();
      this.#stopWatching = null;
      return;
    }
    const elapsed = ++this.#watched.looks * LOOK_MS;
    if (elapsed > (snapshot ? LONG_MS : LONG_LOADING_MS) && !isLong)
      this.#become({ ...this.#state, isLong: true });
  }

  async #perform(job: Job): Promise<void> {
    const isOvertaken = (): boolean => this.#state.doing !== job;
    const state = (): State => {
      if (isOvertaken()) throw new Error("A new start has overtaken this job.");
      return this.#state;
    };
    const change = (next: (state: State) => State): void => this.#become(next(state()));
    const tools = { pace: this.#pace, drawing: this.#telling.drawing };
    const work = { ...this.#options, ...tools, state, change, isOvertaken };
    await job.perform(work).catch((error: unknown) => isOvertaken() || fail(work, error));
    if (isOvertaken()) return;
    this.#become({ ...this.#state, doing: null, isLong: false });
    this.#go();
  }

  /** Takes the next state, and tells of what the page sees of it: soon, if that is one more picture of a run that plays. */
  #become(next: State): void {
    const before = this.#state;
    this.#state = { ...next, outOfSight: next.playing && !next.seen };
    if (before.sim !== next.sim) before.sim?.dispose();
    if (next.playing && !before.playing) this.#resetPace();
    const changed = visible.filter((key) => before[key] !== this.#state[key]);
    const isPicture = next.playing && changed.every((key) => key === "snapshot" || key === "event");
    const soon = next.sim?.isRemote === true ? "soon" : "frame";
    if (changed.length > 0) this.#telling.tell(isPicture ? soon : "now");
  }

  #resetPace(): void {
    this.#pace = new Pace(this.#speed, this.#options.clock.now());
  }
}

const visible = Object.keys(emptyState) as (keyof LoopState)[];
