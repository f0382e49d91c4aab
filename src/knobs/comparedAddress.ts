import {
  type Addressed,
  gather,
  OF_A,
  readAddress,
  readGiven,
  type Setting,
  writeAddress,
} from "./address.ts";
import { nameIn, piecesOf, searchOf } from "./pieces.ts";

/** A setting, and the one that is kept to compare it with, "A"; null if there is none. */
export interface Compared {
  readonly now: Setting;
  readonly a: Setting | null;
}

/** Says that there is an A where nothing else does: it stands at the defaults. */
const AT_DEFAULTS = "defaults";

/**
 * Reads both settings from the address: `sigma=1.2&a.sigma=0.7`; `a.defaults` alone is an A at the defaults.
 * @param search the part from "?" on
 * @param prefix "vae." on a chapter's page, "" on the figure's own
 * @returns them, and a notice for everything that could not be read
 */
export function readCompared(
  figure: Addressed,
  search: string,
  prefix: string,
): Compared & { readonly notices: readonly string[] } {
  const { notices, ...now } = readAddress(figure, search, prefix);
  const given = gather(search, prefix + OF_A);
  if (given.size === 0) return { now, a: null, notices };
  const { notices: ofA, ...a } = readGiven(figure, given, (name) => name === AT_DEFAULTS);
  return { now, a, notices: [...notices, ...ofA.map((notice) => `${OF_A}${notice}`)] };
}

/**
 * Writes both settings into the address, as `writeAddress` does one.
 * @returns the new part from "?" on, or "" if nothing is left to say
 */
export function writeCompared(
  figure: Addressed,
  search: string,
  prefix: string,
  { now, a }: Compared,
): string {
  const others = piecesOf(search).filter((piece) => !nameIn(piece).startsWith(prefix + OF_A));
  const said = writeAddress(figure, searchOf(others), prefix, now);
  if (a === null) return said;
  const both = writeAddress(figure, said, prefix + OF_A, a);
  return both === said ? searchOf([...piecesOf(said), prefix + OF_A + AT_DEFAULTS]) : both;
}
