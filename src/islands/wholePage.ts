import { unfold } from "./fold.ts";
import { sleepers, wake } from "./sleepers.ts";

/** How long a picture may take, milliseconds: then the page is printed as it is. */
const PATIENCE = 15_000;

const listeners = new Set<() => void>();

/** Calls back when all of the page is wanted, near or not, until the function that is returned is called. */
export function whenAllIsWanted(callback: () => void): () => void {
  listeners.add(callback);
  return () => void listeners.delete(callback);
}

const isBusy = () => document.querySelector('[aria-busy="true"], .figure-waiting') !== null;

/** Wakes all of the page, and waits until every picture stands. */
export async function wakeAll(): Promise<void> {
  unfold(document);
  await Promise.all(sleepers().map(wake));
  for (const callback of listeners) callback();
  const end = performance.now() + PATIENCE;
  // First they must hear that they are wanted.
  do await new Promise((later) => setTimeout(later, 150));
  while (isBusy() && performance.now() < end);
}
