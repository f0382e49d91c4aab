import { Signal } from "./interruptible.ts";
import type { Setup } from "./loopState.ts";

/** How the next run begins. */
export interface Start {
  /** Of a loaded run; any other begins with what the knobs say by then. */
  readonly setup?: Setup;
  /** Milliseconds to wait first, in case another follows. */
  readonly delay: number;
  /** The run to carry over: these bytes, or what the running simulation saves. */
  readonly from?: Uint8Array<ArrayBuffer> | "running" | undefined;
  /** Bytes brought by the reader: refused ones leave everything as it was. */
  readonly onRefused?: (error: unknown) => void;
  readonly onTaken?: () => void;
}

/** What is asked of a run and not yet done. */
export class RunWishes<S> {
  /** A newer start: whatever is under way no longer counts. */
  readonly newStart = new Signal();
  /** Any wish at all: no use in sleeping on. */
  readonly any = new Signal();
  start: Start | null = null;
  /** Live knobs have changed. */
  hasNewKnobs = false;
  /** Single steps. */
  steps = 0;
  #askedToSettle: ((snapshot: S) => void)[] = [];

  /** A new start takes the place of every older wish for steps. */
  startAnew(start: Start): void {
    this.start = start;
    this.steps = 0;
    this.newStart.fire();
  }

  /** The whole picture, as soon as it is to be had. */
  wholePicture(): Promise<S> {
    return new Promise((resolve) => this.#askedToSettle.push(resolve));
  }

  get wantsWholePicture(): boolean {
    return this.#askedToSettle.length > 0;
  }

  /** Takes the requests for the whole picture, each to be answered by the caller. */
  takeRequests(): readonly ((snapshot: S) => void)[] {
    return this.#askedToSettle.splice(0);
  }
}
