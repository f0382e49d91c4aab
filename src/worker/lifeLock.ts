/**
 * A worker holds a lock for as long as it lives. The browser frees it when the worker ends, however it ends, and the
 * page, waiting for the same lock, then knows at once. Locks need a secure context: elsewhere the heartbeat must do.
 */

/** Worker side: holds `name` until the end. */
export function holdLifeLock(name: string): Promise<void> {
  if (!("locks" in navigator)) return Promise.resolve();
  return new Promise((held) => {
    void navigator.locks.request(name, () => {
      held();
      return new Promise(() => undefined);
    });
  });
}

/** Page side, once the worker holds it: calls `onEnd` when the worker has ended, unless `signal` was aborted first. */
export function watchLifeLock(name: string, onEnd: () => void, signal: AbortSignal): void {
  if (!("locks" in navigator)) return;
  navigator.locks.request(name, { signal }, onEnd).catch(() => undefined);
}
