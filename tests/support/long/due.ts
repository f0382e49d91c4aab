import { longFrom } from "./longFrom.ts";

/** Which of the exhaustive cases this run asks: all, or those whose turn it is by a seed. */
export const long = longFrom(process.env, Date.now());

/** FNV-1a, 32 bits, with the last mixing of MurmurHash3: names that differ in a digit would else fall together. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (const letter of text) h = Math.imul(h ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Is it a case's turn with this seed? So many seeds in a row take every case once. */
export const isInTurn = (name: string, seed: number, every = 10): boolean =>
  (hash(name) + seed) % every === 0;

/** Is a case asked in this run? Most runs ask one of so many of what is exhaustive, `npm run test:long` all of it. */
export const isDue = (name: string, every = 10): boolean => long.all || isInTurn(name, long.seed, every);

/** All of them where all are asked; else so many, other ones with each seed. */
export function few<T>(cases: readonly T[], nameOf: (one: T) => string, most: number): readonly T[] {
  if (long.all) return cases;
  const drawn = (one: T) => hash(`${long.seed} ${nameOf(one)}`);
  return cases.toSorted((a, b) => drawn(a) - drawn(b)).slice(0, most);
}
