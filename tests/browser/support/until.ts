import { setTimeout as sleep } from "node:timers/promises";

/**
 * Waits until something holds; while it cannot be told, it does not. Throws, saying what did not come about, if that takes
 * longer than `milliseconds`.
 */
export async function until(
  what: string,
  holds: () => Promise<boolean>,
  milliseconds: number,
  interval = 50,
): Promise<void> {
  const end = performance.now() + milliseconds;
  let cause: unknown;
  const holdsNow = async () => {
    try {
      return await holds();
    } catch (error) {
      cause = error;
      return false;
    }
  };
  while (!(await holdsNow())) {
    if (performance.now() > end)
      throw new Error(`Waited ${milliseconds / 1000} s in vain: ${what}.`, { cause });
    await sleep(interval);
  }
}
