import { loadDigits } from "../data/digits.ts";
import type { Digits } from "../data/digitsFormat.ts";
import { loadFashion } from "../data/fashion.ts";
import { fetchKept } from "../data/fetchKept.ts";
import { digitsOfOwn, type OwnSet } from "../data/own/ownSet.ts";
import type { DataName } from "../data/pictureSet.ts";
import { madeShapes } from "../data/shapes.ts";

/** What has been loaded or made, by what it is. */
const there = new Map<string, Promise<Digits>>();

/** The reader's own pictures as they were split last: they may be large, and only one set of them is kept. */
let split: { readonly fingerprint: string; readonly digits: Digits } | null = null;

function ofOwn(own: OwnSet): Digits {
  if (split?.fingerprint !== own.fingerprint)
    split = { fingerprint: own.fingerprint, digits: digitsOfOwn(own) };
  return split.digits;
}

/** Loads a set once; a load that failed may be tried again. */
async function once(key: string, load: () => Promise<Digits>): Promise<Digits> {
  const loading = there.get(key) ?? load();
  there.set(key, loading);
  try {
    return await loading;
  } catch (error) {
    there.delete(key);
    throw error;
  }
}

/**
 * The pictures that a run asks for by name. In the place of the reader's own, where there are none, stand MNIST's digits:
 * what a set is, it says itself. Rejects with a sentence for the reader.
 *
 * @param root the site's.
 */
export async function picturesOf(
  root: string,
  data: DataName | undefined,
  own: OwnSet | null,
): Promise<Digits> {
  if (data === "fashion") return once("fashion", () => loadFashion(root, fetchKept));
  if (data === "shapes") return once("shapes", async () => madeShapes());
  if (data === "own" && own !== null) return ofOwn(own);
  return once("mnist", () => loadDigits(root, fetchKept).all);
}
