import { crc32 } from "../../math/crc32.ts";
import { Rng, shuffle } from "../../math/rng.ts";
import { type Digits, type DigitSet, digitPixels } from "../digitsFormat.ts";
import { checkCount } from "./limits.ts";
import type { NamedArray } from "./numbers.ts";

/** A set of the reader's own pictures, ready to be trained on. */
export interface OwnSet {
  /** The file that it came from. */
  readonly name: string;
  /** Of pictures and labels: eight hexadecimal digits that another set has with a chance of 2⁻³². */
  readonly fingerprint: string;
  /** 784 grey levels each, ink light. */
  readonly pictures: Uint8Array;
  /** One a picture: its place in `classes`; 0 where there are none. */
  readonly labels: Uint8Array;
  /** What the labels were called, ascending; none of pictures without labels. */
  readonly classes: readonly string[];
}

const mostClasses = 256;
/** The most held-out pictures that a run is measured on: as many as MNIST has here. */
export const mostHeldOut = 1000;

/** Puts a set together. Throws an Error that names it if there are too few pictures, too many, or too many classes. */
export function ownSet(name: string, pictures: Uint8Array, labels: NamedArray | null): OwnSet {
  const count = pictures.length / digitPixels;
  checkCount(name, count);
  const given = labels === null ? [] : Array.from(labels.values);
  const values = [...new Set(given)].toSorted((a, b) => a - b);
  if (values.length > mostClasses)
    throw new Error(
      `${labels?.file} names ${values.length} classes; up to ${mostClasses} can be told apart.`,
    );
  const place = new Map(values.map((value, k) => [value, k]));
  const own = Uint8Array.from({ length: count }, (_, k) => place.get(given[k]) ?? 0);
  const fingerprint = crc32(own, crc32(pictures)).toString(16).padStart(8, "0");
  return { name, fingerprint, pictures, labels: own, classes: values.map(String) };
}

const isHeldOut = (_: number, k: number) => k % 10 === 9;

/**
 * The set as a run takes it, a tenth held out by a draw that its fingerprint seeds: the pictures in random order within
 * each class, the classes one after another, and every tenth of them. No class has one more or less than its share.
 */
export function digitsOfOwn({ name, pictures, labels, classes, fingerprint }: OwnSet): Digits {
  const rng = Rng.of(Number.parseInt(fingerprint, 16), "split");
  const order = shuffle(
    rng,
    Uint32Array.from(labels, (_, k) => k),
  );
  const byClass = [...order].toSorted((a, b) => labels[a] - labels[b]);
  const deal = (chosen: readonly number[]): DigitSet => {
    const dealt = shuffle(rng, Uint32Array.from(chosen));
    const set = {
      pictures: new Uint8Array(dealt.length * digitPixels),
      labels: new Uint8Array(dealt.length),
    };
    dealt.forEach((from, to) => {
      set.pictures.set(pictures.subarray(from * digitPixels, (from + 1) * digitPixels), to * digitPixels);
      set.labels[to] = labels[from];
    });
    return set;
  };
  const heldOut = deal(byClass.filter(isHeldOut));
  return {
    train: deal(byClass.filter((_, k) => !isHeldOut(_, k))),
    heldOut: {
      pictures: heldOut.pictures.subarray(0, mostHeldOut * digitPixels),
      labels: heldOut.labels.subarray(0, mostHeldOut),
    },
    about: { data: "own", fingerprint, name, classes },
  };
}
