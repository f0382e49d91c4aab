/**
 * A stream of pseudo-random numbers: xoshiro128** (Blackman & Vigna 2021), 2¹²⁸ − 1 numbers long, whose whole state
 * is four uint32. Two streams with different names share a seed without sharing numbers.
 */
export class Rng {
  readonly #state: Uint32Array;

  private constructor(state: Uint32Array) {
    this.#state = state;
  }

  /** The stream `name` of a seed (any whole number from 0 to 2³² − 1; 0 is a seed like any other). */
  static of(seed: number, name = ""): Rng {
    const next = splitMix32((seed ^ hash(name)) >>> 0);
    // Four consecutive outputs of a bijection of a counter differ, so they are never all zero, the one bad state.
    return new Rng(Uint32Array.from({ length: 4 }, next));
  }

  /** A whole number, uniform on 0 … 2³² − 1. */
  uint32(): number {
    const s = this.#state;
    const result = Math.imul(rotateLeft(Math.imul(s[1], 5), 7), 9) >>> 0;
    const t = s[1] << 9;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotateLeft(s[3], 11);
    return result;
  }

  /** A copy of the state, for `restore`. */
  save(): Uint32Array {
    return this.#state.slice();
  }

  /** Goes on from a saved state. Throws a RangeError if it is none. */
  restore(state: ArrayLike<number>): void {
    const words = Uint32Array.from(state);
    if (words.length !== 4 || words.every((word) => word === 0))
      throw new RangeError("A generator's state is four whole numbers, not all of them zero.");
    this.#state.set(words);
  }
}

/** Uniform on [0, 1), in steps of 2⁻³². */
export function uniform(rng: Rng): number {
  return rng.uint32() / 2 ** 32;
}

/**
 * Fills `out` with independent standard normal numbers and gives it back (Box & Muller 1958):
 *
 *     r = √(−2 log u),  u ∈ (0, 1]        (r cos 2πv, r sin 2πv) ~ N(0, I)
 *
 * The second number of the last pair of an odd length is thrown away, so that a saved state is four words and no more.
 */
export function fillNormal<A extends Float32Array | Float64Array>(rng: Rng, out: A): A {
  for (let i = 0; i < out.length; i += 2) {
    const r = Math.sqrt(-2 * Math.log(1 - uniform(rng)));
    const angle = 2 * Math.PI * uniform(rng);
    out[i] = r * Math.cos(angle);
    if (i + 1 < out.length) out[i + 1] = r * Math.sin(angle);
  }
  return out;
}

/** Puts `items` in an order drawn uniformly from all orders (Fisher & Yates), in place, and gives it back. */
export function shuffle<A extends Uint32Array>(rng: Rng, items: A): A {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(uniform(rng) * (i + 1));
    const kept = items[i];
    items[i] = items[j];
    items[j] = kept;
  }
  return items;
}

const rotateLeft = (x: number, k: number): number => (x << k) | (x >>> (32 - k));

/** Steele, Lea & Flood 2014, in 32 bits: a counter that steps by the golden ratio, scrambled. */
function splitMix32(seed: number): () => number {
  let counter = seed;
  return () => {
    counter = (counter + 0x9e3779b9) | 0;
    let z = counter;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) >>> 0;
  };
}

/** FNV-1a of a stream's name. */
function hash(name: string): number {
  let h = name === "" ? 0 : 0x811c9dc5;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return h;
}
