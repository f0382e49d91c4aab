import { createStore, del, entries, get, keys, promisifyRequest, set } from "idb-keyval";
import { ask } from "./ask.ts";

/** A disk that was asleep takes a second or two. */
const PATIENCE = 5_000;

/**
 * One connection for the page, opened when it is first needed, and again where the browser has closed it (storage was
 * cleared). One for each question is never given back: it listens for its own end, so the browser cannot collect it.
 */
const store = createStore("elbo-room", "runs");

/** Keeps something in the browser's database; where that is not to be had nothing is kept, and the answer is false. */
export async function keepInDatabase(key: string, value: unknown): Promise<boolean> {
  const keep = async () => {
    await set(key, value, store);
    return true;
  };
  return (await ask("IndexedDB", keep, PATIENCE)) === true;
}

/** What the database keeps under a key, undefined if nothing. */
export const keptInDatabase = (key: string): Promise<unknown> =>
  ask("IndexedDB", async (): Promise<unknown> => get(key, store), PATIENCE);

/** Forgets what the database keeps under a key. */
export async function forgetInDatabase(key: string): Promise<void> {
  await ask("IndexedDB", async () => del(key, store), PATIENCE);
}

/** Forgets it if it is still what is meant, which another tab may have changed: looked at and forgotten in one go. */
export async function forgetIf(key: string, isMeant: (value: unknown) => boolean): Promise<void> {
  const forget = () =>
    store("readwrite", (kept) => {
      const reading = kept.get(key);
      reading.addEventListener("success", () => {
        if (isMeant(reading.result)) kept.delete(key);
      });
      return promisifyRequest(kept.transaction);
    });
  await ask("IndexedDB", forget, PATIENCE);
}

/** Under which keys the database keeps something; none where it is withheld. */
export async function keysInDatabase(): Promise<readonly string[]> {
  const all = await ask("IndexedDB", async () => keys<IDBValidKey>(store), PATIENCE);
  return (all ?? []).filter((key) => typeof key === "string");
}

/** All that the database keeps, each under its key; nothing where it is withheld. */
export async function allInDatabase(): Promise<readonly (readonly [key: string, value: unknown])[]> {
  const all = await ask("IndexedDB", async () => entries<IDBValidKey, unknown>(store), PATIENCE);
  return (all ?? []).flatMap(([key, value]) => (typeof key === "string" ? [[key, value] as const] : []));
}
