import type { Chance } from "../support/chance.ts";

const extremes = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

/** Where the harm is done: headers lie at the ends, and most of it there. */
const place = (chance: Chance, length: number): number =>
  chance.one([
    () => chance.whole(length),
    () => chance.whole(Math.min(length, 96)),
    () => length - 1 - chance.whole(Math.min(length, 96)),
  ])();

/** A file cut short, swapped, turned bit by bit, filled up, or with a number in it that is none of its own. */
export function bentBytes(chance: Chance, good: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  if (good.length === 0) return new Uint8Array(chance.whole(9));
  const bytes = Uint8Array.from(good);
  const view = new DataView(bytes.buffer);
  const [from, to] = [place(chance, bytes.length), place(chance, bytes.length)].toSorted((a, b) => a - b);
  const joined = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(parts.flatMap((part) => [...part]));
  const ways: readonly (() => Uint8Array<ArrayBuffer>)[] = [
    () => bytes.slice(0, from),
    () => bytes.slice(from),
    () => joined(bytes.subarray(0, from), bytes.subarray(to)),
    () => joined(bytes.subarray(0, to), bytes.subarray(from)),
    () => joined(bytes.subarray(to), bytes.subarray(from, to), bytes.subarray(0, from)),
    () => joined(bytes.subarray(0, from), other.subarray(Math.min(from, other.length))),
    () => joined(bytes, new Uint8Array(1 + chance.whole(4096))),
    () => bytes.fill(chance.one([0, 0x20, 0x7b, 0xff]), from, to),
    () => {
      for (let k = 1 + chance.whole(20); k > 0; k--)
        bytes[place(chance, bytes.length)] ^= 1 << chance.whole(8);
      return bytes;
    },
    () => {
      const at = Math.max(0, Math.min(from, bytes.length - 4));
      if (bytes.length >= 4) view.setUint32(at, chance.one(extremes), chance.is(0.5));
      return bytes;
    },
    () => {
      const at = Math.max(0, Math.min(from, bytes.length - 2));
      if (bytes.length >= 2) view.setUint16(at, chance.one(extremes), chance.is(0.5));
      return bytes;
    },
  ];
  const bent = chance.one(ways)();
  return chance.is(0.2) ? bentBytes(chance, bent, other) : bent;
}

/** The same text, in an encoding that was not asked for. */
export function wronglyEncoded(chance: Chance, text: string): Uint8Array<ArrayBuffer> {
  const units = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
  return chance.one([
    () => new TextEncoder().encode(`\ufeff${text}`),
    () => new Uint8Array(units.buffer),
    () => Uint8Array.from(units, (unit) => unit & 0xff),
    () => Uint8Array.of(0xff, 0xfe, ...new Uint8Array(units.buffer)),
    () => Uint8Array.of(...new TextEncoder().encode(text), 0xc0, 0x80, 0xff),
  ])();
}
