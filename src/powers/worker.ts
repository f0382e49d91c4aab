/** As long as a worker's first lines may take to come over a slow network. */
const PATIENCE = 20_000;

/**
 * A worker that has said its first word; null where none is to be had. It may be forbidden as it is made, fail later, or
 * never say anything.
 */
export function startWorker(file: string, name: string): Promise<Worker | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(file, { type: "module", name });
    } catch {
      return resolve(null);
    }
    const giveUp = () => {
      worker.terminate();
      resolve(null);
    };
    const timer = setTimeout(giveUp, PATIENCE);
    const heard = new AbortController();
    const hear = (type: "message" | "error", then: () => void) =>
      worker.addEventListener(
        type,
        () => {
          clearTimeout(timer);
          heard.abort();
          then();
        },
        { signal: heard.signal },
      );
    hear("message", () => resolve(worker));
    hear("error", giveUp);
  });
}
