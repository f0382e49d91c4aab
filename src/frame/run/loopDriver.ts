import type { Simulation, SnapshotBase } from "../../runs/simulation.ts";
import { beginRun } from "./beginRun.ts";
import { OVERTAKEN } from "./interruptible.ts";
import { type LoopParts, messageOf } from "./loopParts.ts";
import { advance, catchUp, settle, stepOnce, update } from "./runJobs.ts";
import type { Start } from "./runWishes.ts";

/** Does one job at a time, always the most urgent one, until there is nothing left to do or it is closed. */
export class LoopDriver<S extends SnapshotBase, Sim extends Simulation<S>> {
  readonly #parts: LoopParts<S, Sim>;
  /** While closed, nothing is shown any more. */
  opened = false;
  /** Was it playing when it failed? */
  wasPlaying = false;
  #driving = false;

  constructor(parts: LoopParts<S, Sim>) {
    this.#parts = parts;
  }

  startAnew(start: Start): void {
    this.#parts.wishes.startAnew(start);
    this.go();
  }

  /** Something was wished. */
  go(): void {
    this.#parts.wishes.any.fire();
    if (!this.#driving) void this.#drive();
  }

  async #drive(): Promise<void> {
    const { store, wishes } = this.#parts;
    this.#driving = true;
    for (let job = this.#nextJob(); job; job = this.#nextJob()) {
      if (!store.state().busy) store.publish({ busy: true });
      const { start } = wishes;
      try {
        await job();
      } catch (error) {
        const isOld = !this.opened || (wishes.start !== null && wishes.start !== start);
        if (error !== OVERTAKEN && !isOld) this.#fail(error);
      }
    }
    this.#driving = false;
    if (this.opened) store.publish({ busy: false });
  }

  #nextJob(): (() => Promise<void>) | null {
    const parts = this.#parts;
    const { wishes, sim } = parts;
    const { start } = wishes;
    if (start) return () => beginRun(parts, start);
    if (!sim) return null;
    if (parts.ahead !== null && !this.#justRuns()) return () => catchUp(parts, sim);
    if (wishes.hasNewKnobs) return () => update(parts, sim);
    if (wishes.steps > 0) return () => stepOnce(parts, sim);
    if (wishes.wantsWholePicture) return () => settle(parts, sim);
    if (parts.isRunning) return () => advance(parts, sim);
    return parts.isSettled ? null : () => settle(parts, sim);
  }

  /** Going on at full speed is all that there is to do. */
  #justRuns(): boolean {
    const { wishes, isRunning, pace } = this.#parts;
    return (
      isRunning && pace.isUnlimited && !wishes.hasNewKnobs && wishes.steps === 0 && !wishes.wantsWholePicture
    );
  }

  #fail(error: unknown): void {
    const { store, wishes } = this.#parts;
    const { playing, snapshot } = store.state();
    this.wasPlaying = playing;
    wishes.start?.onRefused?.(error);
    wishes.start = null;
    wishes.steps = 0;
    for (const answer of wishes.takeRequests()) if (snapshot) answer(snapshot);
    this.#parts.drop();
    store.publish({ failure: messageOf(error), playing: false, outOfSight: false });
  }
}
