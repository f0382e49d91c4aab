import type { Simulation, SnapshotBase } from "../worker/simulation.ts";
import type { Clock } from "./clock.ts";
import { OVERTAKEN, Signal } from "./interruptible.ts";
import { emptyState, hasEnded, type KeptRun, type LoopState, type Setup } from "./loopState.ts";
import { Pace } from "./pace.ts";

/** Time that one call of `advance` may take: about 30 pictures a second. */
const ADVANCE_MS = 33;
/** A knob that starts the run afresh waits this long for the hand to come to rest. */
const REST_MS = 250;
const AUTOSAVE_MS = 10_000;

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

/** How the next run begins. */
interface Start {
  readonly setup: Setup;
  readonly delay: number;
  /** The run to carry over: these bytes, or what the running simulation saves. */
  readonly from?: Uint8Array<ArrayBuffer> | "running" | undefined;
  /** Bytes brought by the reader: refused ones leave everything as it was. */
  readonly onRefused?: (error: unknown) => void;
  readonly onTaken?: () => void;
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * Runs a simulation: one job at a time, always the most urgent one, until there is nothing left to do. A new start
 * overtakes whatever is under way. Knows nothing of React or the browser.
 */
export class TransportLoop<S extends SnapshotBase, Sim extends Simulation<S>> {
  readonly #options: LoopOptions<S, Sim>;
  readonly #listeners = new Set<() => void>();
  /** A newer start: whatever is under way no longer counts. */
  readonly #newStart = new Signal();
  /** Any wish at all: no use in sleeping on. */
  readonly #wish = new Signal();
  #state: LoopState<S, Sim> = emptyState;
  #sim: Sim | null = null;
  #setup: Setup | null = null;
  #start: Start | null = null;
  #updated = false;
  #steps = 0;
  #askedToSettle: ((snapshot: S) => void)[] = [];
  #isSettled = false;
  #seen = true;
  #pace: Pace;
  #speed = Number.POSITIVE_INFINITY;
  #kept: KeptRun | null = null;
  #keptAt = 0;
  #isKept = true;
  #opened = false;
  #driving = false;
  #frameAsked = false;
  #wasPlaying = false;

  constructor(options: LoopOptions<S, Sim>) {
    this.#options = options;
    this.#pace = new Pace(this.#speed, options.clock.now());
  }

  readonly state = (): LoopState<S, Sim> => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Says what is to run; starts, restarts or updates the run as far as that differs from before. */
  configure(setup: Setup): void {
    const before = this.#setup;
    this.#setup = setup;
    if (!this.#opened || !before) return;
    const changed = Object.keys(setup.params).filter((name) => setup.params[name] !== before.params[name]);
    if (setup.run !== before.run) this.rewind();
    else if (setup.origin !== before.origin || changed.some((name) => !this.#options.isLive(name)))
      this.#startAnew({ setup, delay: REST_MS });
    else if (changed.length > 0) {
      this.#updated = true;
      this.#go();
    }
  }

  /** Makes the simulation, once; until then nothing is loaded. */
  open(): void {
    if (this.#opened || !this.#setup) return;
    this.#opened = true;
    this.#startAnew({ setup: this.#setup, delay: 0 });
  }

  /** Ends it; `open` begins again. */
  close(): void {
    this.#opened = false;
    this.#start = null;
    this.#drop();
    this.#newStart.fire();
    this.#wish.fire();
    this.#publish({ ...emptyState });
  }

  play(): void {
    this.#pace = new Pace(this.#speed, this.#options.clock.now());
    this.#publish({ playing: true, outOfSight: !this.#seen });
    this.#go();
  }

  pause(): void {
    this.#publish({ playing: false, outOfSight: false });
    this.#go();
  }

  /** Exactly one step more, at rest. */
  step(): void {
    this.#steps++;
    this.pause();
  }

  /** The same params from the start: the same numbers. */
  rewind(): void {
    if (!this.#opened || !this.#setup) return;
    this.#publish({ playing: false, outOfSight: false });
    this.#startAnew({ setup: this.#setup, delay: 0 });
  }

  /** Anew from the last kept run, after a failure. */
  carryOn(): void {
    if (!this.#setup) return;
    this.#startAnew({ setup: this.#setup, delay: 0, ...(this.#kept && { from: this.#kept.bytes }) });
    if (this.#wasPlaying) this.play();
  }

  /** Anew, carrying the run over. */
  reopen(): void {
    if (this.#setup) this.#startAnew({ setup: this.#setup, delay: 0, from: "running" });
  }

  /** Goes on from a saved run. Rejects, with everything as it was, if the simulation refuses it. */
  load(setup: Setup, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.pause();
    return new Promise((resolve, reject) => {
      this.#startAnew({ setup, delay: 0, from: bytes, onTaken: resolve, onRefused: reject });
    });
  }

  setSpeed(stepsPerSecond: number): void {
    this.#speed = stepsPerSecond;
    this.#pace = new Pace(stepsPerSecond, this.#options.clock.now());
    this.#wish.fire();
  }

  /** Somebody looks, or nobody does: then it waits. */
  setSeen(seen: boolean): void {
    this.#seen = seen;
    this.#publish({ outOfSight: this.#state.playing && !seen });
    this.#go();
  }

  /** The whole picture as it stands, also while it plays. */
  settleNow(): Promise<S> {
    return new Promise((resolve) => {
      this.#askedToSettle.push(resolve);
      this.#go();
    });
  }

  /** The run as it stands, as bytes. Throws if there is none. */
  async save(): Promise<Uint8Array<ArrayBuffer>> {
    if (!this.#sim) throw new Error("There is no run to save yet.");
    return this.#sim.save();
  }

  #startAnew(start: Start): void {
    this.#start = start;
    this.#steps = 0;
    this.#newStart.fire();
    this.#go();
  }

  #go(): void {
    this.#wish.fire();
    if (!this.#driving) void this.#drive();
  }

  async #drive(): Promise<void> {
    this.#driving = true;
    for (let job = this.#nextJob(); job; job = this.#nextJob()) {
      if (!this.#state.busy) this.#publish({ busy: true });
      const start = this.#start;
      try {
        await job.call(this);
      } catch (error) {
        const isOld = !this.#opened || (this.#start !== null && this.#start !== start);
        if (error !== OVERTAKEN && !isOld) this.#fail(error);
      }
    }
    this.#driving = false;
    if (this.#opened) this.#publish({ busy: false });
  }

  #nextJob(): (() => Promise<void>) | null {
    if (this.#start) return this.#begin;
    if (!this.#sim) return null;
    if (this.#updated) return this.#update;
    if (this.#steps > 0) return this.#stepOnce;
    if (this.#askedToSettle.length > 0) return this.#settle;
    if (this.#isRunning()) return this.#advance;
    return this.#isSettled ? null : this.#settle;
  }

  #isRunning(): boolean {
    return this.#state.playing && this.#seen && !hasEnded(this.#state.event);
  }

  async #begin(): Promise<void> {
    const start = this.#start as Start;
    const { clock } = this.#options;
    if (start.delay > 0) await this.#newStart.orOvertaken(clock.sleep(start.delay));
    const undo =
      this.#setup && start.onRefused && this.#sim
        ? { setup: this.#setup, from: await this.#running() }
        : null;
    const from = start.from === "running" ? await this.#running() : start.from;
    this.#drop();
    this.#setup = start.setup;
    this.#publish({ failure: null, busy: true });
    const { params, origin } = start.setup;
    const sim = await this.#newStart.orOvertaken(this.#options.simulate(params), (late) => late.dispose());
    if (this.#start !== start) {
      sim.dispose();
      throw OVERTAKEN;
    }
    this.#sim = sim;
    this.#keptAt = clock.now();
    this.#isKept = from === undefined;
    if (from === undefined) this.#kept = null;
    try {
      const bytes =
        from ?? (origin === null ? null : await this.#newStart.orOvertaken(this.#options.fetchSave(origin)));
      if (bytes) await this.#newStart.orOvertaken(sim.restore(bytes));
    } catch (error) {
      if (error === OVERTAKEN) throw error;
      if (undo && start.onRefused) {
        this.#start = { ...undo, delay: 0 };
        start.onRefused(error);
        return;
      }
      this.#options.notify(
        `The saved run could not be used, so this one starts at step 0. ${messageOf(error)}`,
      );
    }
    if (this.#start === start) this.#start = null;
    this.#publish({ simulation: sim, event: null });
    await this.#settle();
    start.onTaken?.();
  }

  /** The running simulation's state; the last kept one if it no longer answers. */
  async #running(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    try {
      if (this.#sim) return await this.#newStart.orOvertaken(this.#sim.save());
    } catch (error) {
      if (error === OVERTAKEN) throw error;
    }
    return this.#kept?.bytes;
  }

  async #update(): Promise<void> {
    this.#updated = false;
    const { params } = this.#setup as Setup;
    await this.#newStart.orOvertaken((this.#sim as Sim).update(params));
    this.#isSettled = false;
  }

  async #stepOnce(): Promise<void> {
    this.#steps--;
    this.#isKept = false;
    this.#show(
      await this.#newStart.orOvertaken((this.#sim as Sim).advance({ steps: 1, milliseconds: 0 })),
      false,
    );
  }

  async #advance(): Promise<void> {
    const { clock } = this.#options;
    const sim = this.#sim as Sim;
    const due = this.#pace.due(clock.now());
    if (due < 1) return this.#wish.orEarlier(clock.sleep(this.#pace.wait()));
    const before = this.#state.snapshot?.step ?? 0;
    // Breathing beside the call, not after it: the worker never waits for the page.
    const advancing = sim.advance({ steps: due, milliseconds: ADVANCE_MS });
    const [snapshot] = await this.#newStart.orOvertaken(Promise.all([advancing, clock.breathe()]));
    this.#pace.pay(snapshot.step - before);
    this.#isKept = false;
    this.#show(snapshot, false);
    if (clock.now() - this.#keptAt >= AUTOSAVE_MS && this.#isRunning()) await this.#keep(snapshot.step);
  }

  async #settle(): Promise<void> {
    const asked = this.#askedToSettle.splice(0);
    const snapshot = await this.#newStart.orOvertaken((this.#sim as Sim).settle());
    this.#show(snapshot, true);
    for (const answer of asked) answer(this.#state.snapshot ?? snapshot);
    if (!this.#isKept && !this.#isRunning() && snapshot.event?.kind !== "diverged")
      await this.#keep(snapshot.step);
  }

  async #keep(step: number): Promise<void> {
    this.#keptAt = this.#options.clock.now();
    this.#isKept = true;
    this.#kept = { step, bytes: await this.#newStart.orOvertaken((this.#sim as Sim).save()) };
    this.#options.keep(this.#kept, this.#setup as Setup);
  }

  /** Takes a new picture; a diverged one only leaves its message, and the last finite picture stays. */
  #show(snapshot: S, settled: boolean): void {
    const event = snapshot.event ?? null;
    const diverged = event?.kind === "diverged" && this.#state.snapshot !== null;
    this.#isSettled = settled;
    const playing = this.#state.playing && !hasEnded(event);
    const pictures = diverged ? {} : { snapshot, ...(settled && { settled: snapshot }) };
    this.#publish({ ...pictures, event, playing }, !settled && playing);
  }

  #fail(error: unknown): void {
    this.#wasPlaying = this.#state.playing;
    this.#start?.onRefused?.(error);
    this.#start = null;
    this.#steps = 0;
    for (const answer of this.#askedToSettle.splice(0))
      if (this.#state.snapshot) answer(this.#state.snapshot);
    this.#drop();
    this.#publish({ failure: messageOf(error), playing: false, outOfSight: false });
  }

  #drop(): void {
    this.#sim?.dispose();
    this.#sim = null;
    this.#updated = false;
    this.#isSettled = false;
  }

  /** Tells the listeners: at once, or, for pictures that follow each other quickly, once a frame. */
  #publish(patch: Partial<LoopState<S, Sim>>, onFrame = false): void {
    this.#state = { ...this.#state, ...patch };
    const tell = () => {
      for (const listener of this.#listeners) listener();
    };
    if (!onFrame) tell();
    else if (!this.#frameAsked) {
      this.#frameAsked = true;
      this.#options.clock.onFrame(() => {
        this.#frameAsked = false;
        tell();
      });
    }
  }
}
