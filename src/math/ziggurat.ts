/**
 * Normal numbers by the ziggurat (Marsaglia & Tsang 2000), 128 layers of equal area v under exp(−x²/2). The layer is
 * taken from the low 7 bits of a word and the place in it from the other 25, so that the two are independent
 * (Doornik 2005).
 */
const LAYERS = 128;
const TAIL = 3.442619855899;
const density = (x: number) => Math.exp(-0.5 * x * x);

/** x_0 > x_1 = TAIL > … > x_128 = 0: layer i is |x| < x_i, and is all inside the curve where |x| < x_{i+1}. */
const edge = (() => {
  const area = 9.91256303526217e-3;
  const x = new Float64Array(LAYERS + 1);
  x[0] = area / density(TAIL);
  x[1] = TAIL;
  for (let i = 2; i < LAYERS; i++) x[i] = Math.sqrt(-2 * Math.log(area / x[i - 1] + density(x[i - 1])));
  return x;
})();
const inner = edge.slice(1);
const scale = edge.slice(0, LAYERS).map((x) => x / 2 ** 24);

/**
 * Fills `out` with independent standard normal numbers, each a multiple of about 2⁻²³.
 *
 * @param state four words of xoshiro128**, as `Rng.of(seed, name).save()` gives them; they go on from where they stand.
 */
export function fillNormalFast(state: Uint32Array, out: Float64Array): void {
  // Four local words are registers; the same loop over a field or a module's variables ran four times slower.
  let s0 = state[0] | 0;
  let s1 = state[1] | 0;
  let s2 = state[2] | 0;
  let s3 = state[3] | 0;
  for (let i = 0; i < out.length; i++) {
    const five = Math.imul(s1, 5);
    const word = Math.imul((five << 7) | (five >>> 25), 9);
    const t = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = (s3 << 11) | (s3 >>> 21);
    const layer = word & 127;
    const x = ((word >> 7) + 0.5) * scale[layer];
    if (Math.abs(x) < inner[layer]) {
      out[i] = x;
      continue;
    }
    state[0] = s0;
    state[1] = s1;
    state[2] = s2;
    state[3] = s3;
    out[i] = atTheEdge(state, layer, x);
    s0 = state[0] | 0;
    s1 = state[1] | 0;
    s2 = state[2] | 0;
    s3 = state[3] | 0;
  }
  state[0] = s0;
  state[1] = s1;
  state[2] = s2;
  state[3] = s3;
}

/** One draw in a hundred falls where its layer meets the curve, or into the tail beyond the lowest. */
function atTheEdge(state: Uint32Array, layer: number, x: number): number {
  let [at, place] = [layer, x];
  for (;;) {
    if (at === 0) return Math.sign(place) * beyond(state);
    const [low, high] = [density(edge[at]), density(edge[at + 1])];
    if (low + uniform(state) * (high - low) < density(place)) return place;
    const word = next(state);
    at = word & 127;
    place = ((word >> 7) + 0.5) * scale[at];
    if (Math.abs(place) < inner[at]) return place;
  }
}

/** A normal number, given that it is above TAIL (Marsaglia 1964). */
function beyond(state: Uint32Array): number {
  for (;;) {
    const a = -Math.log(1 - uniform(state)) / TAIL;
    const b = -Math.log(1 - uniform(state));
    if (2 * b > a * a) return TAIL + a;
  }
}

const uniform = (state: Uint32Array): number => (next(state) >>> 0) / 2 ** 32;

function next(s: Uint32Array): number {
  const five = Math.imul(s[1], 5);
  const t = s[1] << 9;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= t;
  s[3] = (s[3] << 11) | (s[3] >>> 21);
  return Math.imul((five << 7) | (five >>> 25), 9);
}
