import { unfold } from "./fold.ts";
import { sleepers, wake } from "./sleepers.ts";

/** How long a picture may take, milliseconds: then the page is printed as it is. */
const PATIENCE = 30_000;

const listeners = new Set<() => void>();

let isWanted = false;

/** Has all of the page been wanted? From then on no part of it falls asleep: whoever prints once prints again. */
export const isAllWanted = (): boolean => isWanted;

/** Calls back when all of the page is wanted, near or not, until the function that is returned is called. */
export function whenAllIsWanted(callback: () => void): () => void {
  listeners.add(callback);
  return () => void listeners.delete(callback);
}

const isBusy = () => document.querySelector('[aria-busy="true"], .figure-waiting') !== null;

/** Wakes all of the page, and waits until every picture stands. */
export async function wakeAll(): Promise<void> {
  isWanted = true;
  unfold(document);
  await Promise.all(sleepers().map(wake));
  const end = performance.now() + PATIENCE;
  // First they must hear that they are wanted; what comes meanwhile hears it in the next round.
  do {
    for (const callback of listeners) callback();
    await new Promise((later) => setTimeout(later, 150));
  } while (isBusy() && performance.now() < end);
}
