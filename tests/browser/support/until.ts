import { setTimeout as sleep } from "node:timers/promises";

/** Waits until something holds. Throws, saying what did not come about, if that takes longer than `milliseconds`. */
export async function until(
  what: string,
  holds: () => Promise<boolean>,
  milliseconds: number,
  interval = 50,
): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited ${milliseconds / 1000} s in vain: ${what}.`);
    await sleep(interval);
  }
}
