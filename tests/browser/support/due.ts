import { inject } from "vitest";

/** FNV-1a, 32 bits, with the last mixing of MurmurHash3: names that differ in a digit would else fall together. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (const letter of text) h = Math.imul(h ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Does a case fall to the tenth of this seed? Ten seeds in a row take every case once. */
export const isInTenth = (name: string, seed: number): boolean => (hash(name) + seed) % 10 === 0;

/** Is a case asked in this run? Most runs ask a tenth of what is exhaustive, `npm run test:long` all of it. */
export function isDue(name: string): boolean {
  const { all, seed } = inject("long");
  return all || isInTenth(name, seed);
}

/** All of them where all are asked; else so many, other ones with each seed. */
export function few<T>(cases: readonly T[], nameOf: (one: T) => string, most: number): readonly T[] {
  const { all, seed } = inject("long");
  if (all) return cases;
  const drawn = (one: T) => hash(`${seed} ${nameOf(one)}`);
  return cases.toSorted((a, b) => drawn(a) - drawn(b)).slice(0, most);
}
