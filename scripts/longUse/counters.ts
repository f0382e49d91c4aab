import type { CDPSession, Page } from "playwright-core";
import { WorkerSessions } from "./workerSessions.ts";

/** What a page and its workers hold, counted after everything that could be given back has been. */
export interface Counts {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes: JavaScript objects and buffers of the page. */
  readonly pageHeap: number;
  /** The same of its workers. */
  readonly workerHeap: number;
  /** Bytes of the WebAssembly backend's memory, which never shrinks. */
  readonly wasm: number;
  readonly tensors: number;
  readonly workers: number;
}

export type Counted = keyof Counts;

/** TensorFlow.js keeps its engine on the global object, of which this is the part that is read. */
const readEngine = `(() => {
  const engine = globalThis._tfengine;
  const heap = engine?.registry.wasm?.wasm?.HEAPU8;
  return JSON.stringify({ tensors: engine?.state.numTensors ?? 0, wasm: heap?.length ?? 0 });
})()`;

/** Counts of a page, by the browser's own protocol. */
export class Counters {
  readonly #session: CDPSession;
  readonly #workers: WorkerSessions;

  private constructor(session: CDPSession, workers: WorkerSessions) {
    this.#session = session;
    this.#workers = workers;
  }

  static async of(page: Page): Promise<Counters> {
    const session = await page.context().newCDPSession(page);
    return new Counters(session, await WorkerSessions.of(session));
  }

  /** Collects garbage, in the page and in its workers, and counts what is left. */
  async read(): Promise<Counts> {
    // A worker may end while it is read: then all are read again.
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#readOnce();
      } catch (error) {
        if (attempt === 3) throw error;
      }
    }
  }

  async #readOnce(): Promise<Counts> {
    const workers = this.#workers.ids();
    const pageHeap = await heapAfterCollecting((method) => this.#session.send(method));
    const { nodes, jsEventListeners: listeners } = await this.#session.send("Memory.getDOMCounters");
    let [workerHeap, wasm, tensors] = [0, 0, 0];
    for (const id of workers) {
      workerHeap += await heapAfterCollecting((method) => this.#workers.send(id, method));
      const expression = readEngine;
      const { result } = (await this.#workers.send(id, "Runtime.evaluate", { expression })) as {
        result: { value: string };
      };
      const engine = JSON.parse(result.value) as { tensors: number; wasm: number };
      wasm += engine.wasm;
      tensors += engine.tensors;
    }
    return { nodes, listeners, pageHeap, workerHeap, wasm, tensors, workers: workers.length };
  }

  async close(): Promise<void> {
    await this.#session.detach();
  }
}

type Asked = "HeapProfiler.collectGarbage" | "Runtime.getHeapUsage";

/** Bytes that are left when garbage was collected twice: what the first pass finalises the second collects. */
async function heapAfterCollecting(send: (method: Asked) => Promise<unknown>): Promise<number> {
  for (let pass = 0; pass < 2; pass++) await send("HeapProfiler.collectGarbage");
  const usage = (await send("Runtime.getHeapUsage")) as { usedSize: number; backingStorageSize?: number };
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}
