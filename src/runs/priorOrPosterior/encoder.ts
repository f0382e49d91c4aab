import type { PlaneCodes } from "../../inference/planeCodes.ts";
import { take } from "../../nets/contextLoss.ts";
import { type Tensor2D, tidy } from "../../nets/tf.ts";
import { encode, type Vae } from "../../nets/vae.ts";

/** q(z|x) of all pictures, in double precision from here on: σ = exp(½ log σ²). */
export async function encodeAll(vae: Vae, x: Tensor2D): Promise<PlaneCodes> {
  const [mean, logVariance] = await take(
    tidy(() => {
      const q = encode(vae, x);
      return [q.mean, q.logVariance];
    }),
  );
  return {
    mean: Float64Array.from(mean),
    std: Float64Array.from(logVariance, (log) => Math.exp(0.5 * log)),
  };
}

/** The codes of these digits, in this order. */
export function codesOf({ mean, std }: PlaneCodes, digits: Uint32Array): PlaneCodes {
  const some = (all: Float64Array) =>
    Float64Array.from({ length: 2 * digits.length }, (_, k) => all[2 * digits[k >> 1] + (k & 1)]);
  return { mean: some(mean), std: some(std) };
}
