import type { BrowserContext, Worker } from "playwright-core";
import { beforeWorkers } from "../support/inWorker.ts";

/** What a test can do to a worker, once `bugWorkers` has opened it to that. */
export interface Bug {
  /** So many times as long as it took, every answer takes. */
  slower: number;
  /** What happens to the next answers to questions, the next first. */
  readonly next: ("lose" | "hold")[];
  /** No memory may grow any more. */
  isFull: boolean;
}

/**
 * Runs in a worker before its own script: answers can be lost, held back behind the next one, or late; memory can be full.
 * It may use nothing around it.
 */
function bug(): void {
  const bugs: Bug = { slower: 1, next: [], isFull: false };
  Object.assign(globalThis, { bugs });
  let asked = performance.now();
  const listen = MessagePort.prototype.addEventListener;
  MessagePort.prototype.addEventListener = function add(
    this: MessagePort,
    ...[type, listener, options]: Parameters<typeof listen>
  ) {
    const hear = (event: Event) => {
      asked = performance.now();
      if (typeof listener === "function") listener.call(this, event);
      else listener?.handleEvent(event);
    };
    listen.call(this, type, type === "message" ? hear : listener, options);
  } as typeof listen;

  const held: (() => void)[] = [];
  const post = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function say(this: MessagePort, ...message: [unknown]) {
    const end = performance.now() + (bugs.slower - 1) * Math.min(50, performance.now() - asked);
    while (performance.now() < end);
    const fate = bugs.next.shift();
    if (fate === "lose") return;
    if (fate === "hold") return void held.push(() => post.apply(this, message));
    post.apply(this, message);
    for (const late of held.splice(0)) late();
  } as typeof post;

  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = function more(by) {
    if (bugs.isFull) throw new RangeError("WebAssembly.Memory.grow(): Unable to grow instance memory");
    return grow.call(this, by);
  };
}

/** Opens the workers of a context to faults. @param before more that runs in them first. */
export const bugWorkers = (context: BrowserContext, before = ""): Promise<void> =>
  beforeWorkers(context, `(${bug})();\n${before}`);

/** Changes what goes wrong in a worker. */
export const setBug = (worker: Worker, change: Partial<Bug>): Promise<void> =>
  worker.evaluate(
    (change) => void Object.assign((globalThis as unknown as { bugs: Bug }).bugs, change),
    change,
  );
