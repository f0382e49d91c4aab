import type { Simulation, SnapshotBase } from "../../runs/simulation.ts";
import { LoopDriver } from "./loopDriver.ts";
import { type LoopOptions, LoopParts } from "./loopParts.ts";
import { emptyState, type LoopState, type Setup } from "./loopState.ts";
import { Pace } from "./pace.ts";

/** A knob that starts the run afresh waits this long for the hand to come to rest. */
const REST_MS = 250;

/**
 * Runs a simulation as the reader wishes: each method notes a wish, and the driver sees to it. A new start overtakes
 * whatever is under way. Knows nothing of React or the browser.
 */
export class TransportLoop<S extends SnapshotBase, Sim extends Simulation<S>> {
  readonly #parts: LoopParts<S, Sim>;
  readonly #driver: LoopDriver<S, Sim>;
  readonly state: () => LoopState<S, Sim>;
  readonly subscribe: (listener: () => void) => () => void;
  #speed = Number.POSITIVE_INFINITY;

  constructor(options: LoopOptions<S, Sim>) {
    this.#parts = new LoopParts(options);
    this.#driver = new LoopDriver(this.#parts);
    ({ state: this.state, subscribe: this.subscribe } = this.#parts.store);
  }

  /** Says what is to run; starts, restarts or updates the run as far as that differs from before. */
  configure(setup: Setup): void {
    const { options, wishes, setup: before } = this.#parts;
    this.#parts.setup = setup;
    if (!this.#driver.opened || !before) return;
    const changed = Object.keys(setup.params).filter((name) => setup.params[name] !== before.params[name]);
    if (setup.run !== before.run) this.rewind();
    else if (setup.origin !== before.origin || changed.some((name) => !options.isLive(name)))
      this.#driver.startAnew({ delay: REST_MS });
    else if (changed.length > 0) {
      wishes.hasNewKnobs = true;
      this.#driver.go();
    }
  }

  /** Makes the simulation, once; until then nothing is loaded. */
  open(): void {
    const { setup } = this.#parts;
    if (this.#driver.opened || !setup) return;
    this.#driver.opened = true;
    this.#driver.startAnew({ delay: 0 });
  }

  /** Ends it; `open` begins again. */
  close(): void {
    const { wishes, store } = this.#parts;
    this.#driver.opened = false;
    wishes.start = null;
    this.#parts.drop();
    wishes.newStart.fire();
    wishes.any.fire();
    store.publish({ ...emptyState });
  }

  play(): void {
    const { options, store, seen } = this.#parts;
    this.#parts.pace = new Pace(this.#speed, options.clock.now());
    store.publish({ playing: true, outOfSight: !seen });
    this.#driver.go();
  }

  pause(): void {
    this.#parts.store.publish({ playing: false, outOfSight: false });
    this.#driver.go();
  }

  /** Exactly one step more, at rest. */
  step(): void {
    this.#parts.wishes.steps++;
    this.pause();
  }

  /** The same params from the start: the same numbers. */
  rewind(): void {
    const { store, setup } = this.#parts;
    if (!this.#driver.opened || !setup) return;
    store.publish({ playing: false, outOfSight: false });
    this.#driver.startAnew({ delay: 0 });
  }

  /** Anew from the last kept run, after a failure. */
  carryOn(): void {
    const { setup, keeper } = this.#parts;
    if (!setup) return;
    this.#driver.startAnew({ delay: 0, from: keeper.last?.bytes });
    if (this.#driver.wasPlaying) this.play();
  }

  /** Anew, carrying the run over. */
  reopen(): void {
    const { setup } = this.#parts;
    if (setup) this.#driver.startAnew({ delay: 0, from: "running" });
  }

  /** Goes on from a saved run. Rejects, with everything as it was, if the simulation refuses it. */
  load(setup: Setup, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.pause();
    return new Promise((resolve, reject) => {
      this.#driver.startAnew({ setup, delay: 0, from: bytes, onTaken: resolve, onRefused: reject });
    });
  }

  setSpeed(stepsPerSecond: number): void {
    const { options, wishes } = this.#parts;
    this.#speed = stepsPerSecond;
    this.#parts.pace = new Pace(stepsPerSecond, options.clock.now());
    wishes.any.fire();
  }

  /** Somebody looks, or nobody does: then it waits. */
  setSeen(seen: boolean): void {
    const { store } = this.#parts;
    this.#parts.seen = seen;
    store.publish({ outOfSight: store.state().playing && !seen });
    this.#driver.go();
  }

  /** The whole picture as it stands, also while it plays. */
  settleNow(): Promise<S> {
    const picture = this.#parts.wishes.wholePicture();
    this.#driver.go();
    return picture;
  }

  /** The run as it stands, as bytes. Throws if there is none. */
  async save(): Promise<Uint8Array<ArrayBuffer>> {
    const { sim } = this.#parts;
    if (!sim) throw new Error("There is no run to save yet.");
    return sim.save();
  }
}
