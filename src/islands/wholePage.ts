import { unfold } from "./fold.ts";
import { sleepers, wake } from "./sleepers.ts";

/** How long nothing new may come of any picture, milliseconds: then the page is printed as it is. */
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

const busy = () => [...document.querySelectorAll<HTMLElement>('[aria-busy="true"], .figure-waiting')];
/** What of the page is to come, and how far it is. */
const standing = () => busy().map(({ dataset }) => dataset.progress ?? "");

/**
 * Wakes all of the page, and waits until every picture stands.
 * @param tell told again and again how many are to come
 */
export async function wakeAll(tell: (toCome: number) => void = () => undefined): Promise<void> {
  isWanted = true;
  unfold(document);
  await Promise.all(sleepers().map(wake));
  let end = performance.now() + PATIENCE;
  let last = "";
  let toCome: readonly string[];
  // First they must hear that they are wanted; what comes meanwhile hears it in the next round.
  do {
    for (const callback of listeners) callback();
    await new Promise((later) => setTimeout(later, 150));
    toCome = standing();
    tell(toCome.length);
    if (toCome.join() !== last) end = performance.now() + PATIENCE;
    last = toCome.join();
  } while (toCome.length > 0 && performance.now() < end);
}
