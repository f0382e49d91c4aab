import { forgetInDatabase, keepInDatabase, keptInDatabase } from "../../powers/database.ts";
import type { OwnSet } from "./ownSet.ts";
import { readSetName } from "./setName.ts";

const key = "own-pictures";

/** The set as this page has it; not asked for yet where it is undefined. */
let onPage: Promise<OwnSet | null> | undefined;
let isLasting = true;

/** The reader's own pictures that are kept in this browser, or on this page where it keeps nothing. */
export function keptSet(): Promise<OwnSet | null> {
  onPage ??= keptInDatabase(key).then((kept) => (isOwnSet(kept) ? kept : null));
  return onPage;
}

/** Keeps a set in the place of the last one; where the browser forbids that, for as long as the page lasts. */
export async function keepSet(set: OwnSet): Promise<void> {
  onPage = Promise.resolve(set);
  isLasting = await keepInDatabase(key, set);
}

/** Will the set that was kept last be here after this page? */
export const isSetLasting = (): boolean => isLasting;

/** Forgets the set that is kept, here and in the browser's storage. */
export async function forgetSet(): Promise<void> {
  onPage = Promise.resolve(null);
  await forgetInDatabase(key);
}

/** The kept set if it is the one that is asked for, or if none is named; else null. */
export async function keptSetNamed(name: string): Promise<OwnSet | null> {
  const kept = await keptSet();
  const wanted = readSetName(name);
  return wanted === null || wanted.fingerprint === kept?.fingerprint ? kept : null;
}

function isOwnSet(value: unknown): value is OwnSet {
  const set = value as Partial<OwnSet> | null | undefined;
  return (
    typeof set?.fingerprint === "string" &&
    set.pictures instanceof Uint8Array &&
    set.labels instanceof Uint8Array &&
    set.pictures.length === 784 * set.labels.length &&
    Array.isArray(set.classes)
  );
}
