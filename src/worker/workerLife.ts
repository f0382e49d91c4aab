import { type Endpoint, type Remote, wrap } from "comlink";
import { whenLockIsFree } from "../powers/locks.ts";
import { noteMissing } from "../powers/missing.ts";
import { whenAbandoned } from "./abandon.ts";
import { WorkerLostError } from "./errors.ts";
import { patience, startHeartbeat } from "./heartbeat.ts";
import type { WorkerApi, WorkerSetup } from "./workerApi.ts";

/** The part of a Worker that its life needs. */
export interface WorkerLike extends Endpoint {
  addEventListener(type: string, listener: EventListenerOrEventListenerObject): void;
  terminate(): void;
  /** It works on the page's own thread. */
  readonly isOnPage?: boolean;
}

/** Errors, by their names, after which a worker can compute nothing new. */
const unfitAfter: ReadonlySet<string> = new Set(["ContextLostError", "OutOfMemoryError", "CodeLostError"]);

/**
 * One worker from start to end. Comlink's promises never settle when a worker dies; those asked for here reject with a
 * WorkerLostError instead.
 */
export class WorkerLife {
  /** Where no worker is to be had: what is asked here keeps the page busy. */
  readonly isOnPage: boolean;
  readonly #api: Remote<WorkerApi>;
  readonly #unanswered = new Set<(error: Error) => void>();
  readonly #release: () => void;
  readonly #onLost: () => void;
  readonly #ready: Promise<void>;
  #lost: WorkerLostError | null = null;
  #handles = 0;
  #isRetired = false;
  #isUnfit = false;

  /**
   * @param seconds without an answer after which it counts as lost.
   * @param onLost called if something was open in it then.
   */
  constructor(
    worker: WorkerLike,
    setup: WorkerSetup,
    seconds: number = patience.usual,
    onLost: () => void = () => undefined,
  ) {
    this.#onLost = onLost;
    this.isOnPage = worker.isOnPage === true;
    this.#api = wrap<WorkerApi>(worker);
    const watch = new AbortController();
    const stopHeartbeat = startHeartbeat(
      () => this.#api.ping(),
      () => this.#end(`The worker has not answered for ${seconds} seconds.`),
      seconds,
    );
    const forget = whenAbandoned(() => this.#end("The worker that computes this was given up."));
    this.#release = () => {
      forget();
      stopHeartbeat();
      watch.abort();
      worker.terminate();
    };
    worker.addEventListener("error", () => this.#end("The worker that computes this failed."));
    const onDeath = () => this.#end("The worker that computes this was stopped.");
    this.#ready = this.#answered(this.#api.setUp(setup)).then((isLockHeld) => {
      if (isLockHeld) whenLockIsFree(setup.lifeLock, onDeath, watch.signal);
      else if (!this.isOnPage) noteMissing("locks");
    });
    this.#ready.catch(() => undefined);
  }

  /** Whether new runs may be opened here: not once the worker, its graphics card or a part of its code is lost, or its memory full. */
  get isFit(): boolean {
    return this.#lost === null && !this.#isUnfit;
  }

  /** Counts something that was opened in the worker. Gives back what counts it closed, once. */
  hold(): () => void {
    let isHeld = true;
    this.#handles++;
    return () => {
      if (isHeld) this.#handles--;
      isHeld = false;
      this.#releaseIfUnused();
    };
  }

  /** Lets the worker go as soon as nothing in it is open. */
  retire(): void {
    this.#isRetired = true;
    this.#releaseIfUnused();
  }

  #releaseIfUnused(): void {
    if (this.#isRetired && this.#handles === 0) this.#release();
  }

  /** Asks the worker once it is set up. Rejects with its error, or with a WorkerLostError if it ends first. */
  async ask<T>(question: (api: Remote<WorkerApi>) => Promise<T>): Promise<T> {
    await this.#ready;
    return this.#answered(question(this.#api));
  }

  #answered<T>(answer: Promise<T>): Promise<T> {
    if (this.#lost !== null) return Promise.reject(this.#lost);
    return new Promise((resolve, reject) => {
      this.#unanswered.add(reject);
      const fail = (error: unknown): void => {
        if (error instanceof Error && unfitAfter.has(error.name)) this.#isUnfit = true;
        reject(error);
      };
      void answer.then(resolve, fail).finally(() => this.#unanswered.delete(reject));
    });
  }

  #end(what: string): void {
    if (this.#lost !== null) return;
    this.#lost = new WorkerLostError(what);
    this.#release();
    for (const reject of this.#unanswered) reject(this.#lost);
    this.#unanswered.clear();
    if (this.#handles > 0) this.#onLost();
  }
}
