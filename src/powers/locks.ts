import { ask } from "./ask.ts";

/** A lock that nobody else holds is given at once. */
const PATIENCE = 1_000;

/**
 * Holds a lock until this thread ends, however it ends: the browser then frees it, and who waits for it knows at once.
 * Resolves with false where locks are not to be had.
 */
export async function holdLock(name: string): Promise<boolean> {
  const hold = () =>
    new Promise<true>((held, refused) => {
      const untilTheEnd = () => {
        held(true);
        return new Promise<never>(() => undefined);
      };
      navigator.locks.request(name, untilTheEnd).catch(refused);
    });
  return (await ask("locks", hold, PATIENCE)) === true;
}

/** Waits for a lock that another thread holds: calls `onFree` when it is free, unless `signal` was aborted first. */
export function whenLockIsFree(name: string, onFree: () => void, signal: AbortSignal): void {
  const wait = async () => {
    try {
      await navigator.locks.request(name, { signal }, onFree);
    } catch (fault) {
      if (!signal.aborted) throw fault;
    }
  };
  void ask("locks", wait);
}
