import { gzipSync } from "node:zlib";
import { digitPixels, digitsHeader, digitsMagic, greyLevels } from "../src/data/digitsFormat.ts";
import { nearestLevels, quantizedGreys } from "./greyLevels.ts";

/** One digit: its class, and its index among those of its class. */
interface DigitIndex {
  readonly label: number;
  readonly index: number;
}

interface Split {
  readonly train: readonly DigitIndex[];
  readonly heldOut: readonly DigitIndex[];
}

/** The fixed split, in the order of the two files. */
export interface DigitSplit {
  readonly first: Split;
  readonly rest: Split;
}

/** Shares `total` out in proportion to `sizes`, whole numbers, by largest remainder. */
function apportion(sizes: readonly number[], total: number): number[] {
  const all = sizes.reduce((a, b) => a + b, 0);
  const exact = sizes.map((size) => (size * total) / all);
  const shares = exact.map(Math.floor);
  const left = total - shares.reduce((a, b) => a + b, 0);
  const byRemainder = exact.map((_, i) => i).toSorted((i, j) => (exact[j] % 1) - (exact[i] % 1) || i - j);
  for (const i of byRemainder.slice(0, left)) shares[i]++;
  return shares;
}

/** Deals the classes out in turn: 0, 1, … 9, 0, 1, … until none is left. */
function interleave(classes: readonly (readonly DigitIndex[])[]): DigitIndex[] {
  const rounds = Math.max(...classes.map((c) => c.length));
  return Array.from({ length: rounds }, (_, i) => classes.flatMap((c) => c.slice(i, i + 1))).flat();
}

/** A tenth of all digits is held out, evenly spaced within each class; 10 of them and 90 others of each class come first. */
export function splitDigits(sizes: readonly number[]): DigitSplit {
  const total = sizes.reduce((a, b) => a + b, 0);
  const shares = apportion(sizes, Math.floor(total / 10));
  const chosen = (label: number, i: number): boolean =>
    Math.floor(((i + 1) * shares[label]) / sizes[label]) > Math.floor((i * shares[label]) / sizes[label]);
  const all = sizes.map((size, label) => Array.from({ length: size }, (_, index) => ({ label, index })));
  const heldOut = all.map((digits, label) => digits.filter(({ index }) => chosen(label, index)));
  const train = all.map((digits, label) => digits.filter(({ index }) => !chosen(label, index)));
  const part = (from: number, to: number): Split => ({
    train: interleave(train.map((c) => c.slice(9 * from, 9 * to))),
    heldOut: interleave(heldOut.map((c) => c.slice(from, to))),
  });
  return { first: part(0, 10), rest: part(10, Infinity) };
}

function packSplit(classes: readonly Uint8Array[], split: Split, levels: Uint8Array): Uint8Array {
  const digits = [...split.train, ...split.heldOut];
  const file = new Uint8Array(digitsHeader + digits.length * (1 + digitPixels / 2));
  file.set(new TextEncoder().encode(digitsMagic));
  const view = new DataView(file.buffer);
  view.setUint32(8, split.train.length, true);
  view.setUint32(12, split.heldOut.length, true);
  file.set(levels, 16);
  file.set(
    digits.map(({ label }) => label),
    digitsHeader,
  );
  const codes = nearestLevels(levels);
  let at = digitsHeader + digits.length;
  for (const { label, index } of digits) {
    const picture = classes[label].subarray(index * digitPixels, (index + 1) * digitPixels);
    for (let i = 0; i < digitPixels; i += 2) file[at++] = (codes[picture[i]] << 4) | codes[picture[i + 1]];
  }
  return file;
}

/** Packs pictures likewise into one file, on so many grey levels. */
export function packWhole(classes: readonly Uint8Array[], levels: number): Uint8Array {
  const { first, rest } = splitDigits(classes.map((c) => c.length / digitPixels));
  const whole = { train: [...first.train, ...rest.train], heldOut: [...first.heldOut, ...rest.heldOut] };
  return gzipped(packSplit(classes, whole, quantizedGreys(classes, levels)));
}

const gzipped = (file: Uint8Array): Uint8Array => gzipSync(file, { level: 9, memLevel: 9 });

/**
 * Packs digits (784 grey levels 0–255 each, ten classes) as src/data/digitsFormat.ts says, gzipped: the first 1,000,
 * and the rest.
 */
export function packDigits(classes: readonly Uint8Array[]): { first: Uint8Array; rest: Uint8Array } {
  const split = splitDigits(classes.map((c) => c.length / digitPixels));
  const levels = quantizedGreys(classes, greyLevels);
  const pack = (part: Split): Uint8Array => gzipped(packSplit(classes, part, levels));
  return { first: pack(split.first), rest: pack(split.rest) };
}
