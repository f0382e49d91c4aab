import { type Rng, uniform } from "./rng.ts";

/** Half the spacing of the generator's uniforms: keeps u off 0 and 1, where the logarithms end. */
const HALF_STEP = 2 ** -33;

/** Fills `out` with independent standard Gumbel numbers and gives it back: g = −log(−log u), u uniform on (0, 1). */
export function fillGumbel(rng: Rng, out: Float64Array): Float64Array {
  for (let i = 0; i < out.length; i++) out[i] = -Math.log(-Math.log(uniform(rng) + HALF_STEP));
  return out;
}
