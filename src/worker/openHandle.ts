import { type ProxyMarked, type Remote, releaseProxy } from "comlink";
import type { WorkerApi } from "./workerApi.ts";
import type { WorkerLife } from "./workerLife.ts";

/** Something that is open in the worker. */
export interface Handle<T> {
  /** Asks it. Rejects with its error, or with a WorkerLostError if the worker ends first. */
  ask<Answer>(question: (served: Remote<T & ProxyMarked>) => Promise<Answer>): Promise<Answer>;
  /** Frees what it holds there. */
  dispose(): void;
}

/** Opens something in the worker and keeps the worker until it is disposed of. */
export async function openHandle<T extends { dispose(): void }>(
  life: WorkerLife,
  open: (api: Remote<WorkerApi>) => Promise<Remote<T & ProxyMarked>>,
): Promise<Handle<T>> {
  const close = life.hold();
  try {
    const served = await life.ask(open);
    const free = async (): Promise<void> => {
      try {
        await life.ask(() => served.dispose() as Promise<void>);
        served[releaseProxy]();
      } catch {
        // A worker that has ended has freed everything.
      } finally {
        close();
      }
    };
    return { ask: (question) => life.ask(() => question(served)), dispose: () => void free() };
  } catch (error) {
    close();
    throw error;
  }
}
