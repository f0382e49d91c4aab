import { forgetInDatabase, keepInDatabase, keptInDatabase } from "../../powers/database.ts";
import { least, most } from "./limits.ts";
import type { OwnSet } from "./ownSet.ts";
import { readSetName } from "./setName.ts";

/** Under which it lies in the database. */
export const ownPicturesKey = "own-pictures";

/** The set as this page has it; not asked for yet where it is undefined. */
let onPage: Promise<OwnSet | null> | undefined;
let isLasting = true;

/** The reader's own pictures that are kept in this browser, or on this page where it keeps nothing. */
export function keptSet(): Promise<OwnSet | null> {
  onPage ??= keptInDatabase(ownPicturesKey).then((kept) => (isOwnSet(kept) ? kept : null));
  return onPage;
}

/** Keeps a set in the place of the last one; where the browser forbids that, for as long as the page lasts. */
export async function keepSet(set: OwnSet): Promise<void> {
  onPage = Promise.resolve(set);
  isLasting = await keepInDatabase(ownPicturesKey, set);
}

/** Will the set that was kept last be here after this page? */
export const isSetLasting = (): boolean => isLasting;

/** Forgets the set that is kept, here and in the browser's storage. */
export async function forgetSet(): Promise<void> {
  onPage = Promise.resolve(null);
  await forgetInDatabase(ownPicturesKey);
}

/** The kept set if it is the one that is asked for, or if none is named; else null. */
export async function keptSetNamed(name: string): Promise<OwnSet | null> {
  const kept = await keptSet();
  const wanted = readSetName(name);
  return wanted === null || wanted.fingerprint === kept?.fingerprint ? kept : null;
}

/** What lies in the browser's storage may be of another release, or of nobody knows what: a set is all of this or none. */
export function isOwnSet(value: unknown): value is OwnSet {
  const set = value as Partial<OwnSet> | null | undefined;
  return (
    typeof set?.fingerprint === "string" &&
    /^[0-9a-f]{8}$/.test(set.fingerprint) &&
    typeof set.name === "string" &&
    set.pictures instanceof Uint8Array &&
    set.labels instanceof Uint8Array &&
    set.pictures.length === 784 * set.labels.length &&
    set.labels.length >= least &&
    set.labels.length <= most &&
    isClasses(set.classes) &&
    set.labels.every((label) => label < Math.max(1, set.classes?.length ?? 0))
  );
}

const isClasses = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((name) => typeof name === "string");
