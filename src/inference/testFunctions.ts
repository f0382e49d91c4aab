import { fillExp } from "../math/exp.ts";
import { fillSinCos } from "../math/sinCos.ts";

/** The objectives whose gradients chapter 2 estimates (lecture 2.3; Mohamed et al. 2020, section 3). */
export type TestFunctionName = "quadratic" | "gaussian" | "cosine" | "elbo";

/** f(z) of one coordinate, with its derivative. All functions are elementwise over one real number. */
export interface TestFunction {
  readonly name: TestFunctionName;
  readonly k: number;
  /** f(z). */
  readonly value: (z: number) => number;
  /** f′(z). */
  readonly slope: (z: number) => number;
  /** f and f′ at every z, into two arrays of z's length. */
  readonly fill: (z: Float64Array, values: Float64Array, slopes: Float64Array) => void;
  /** The objective is E[f] + H(q): its entropy's gradient, (0, 1/σ), is known and is added to every sample. */
  readonly hasEntropy: boolean;
}

/** Standard deviation of the observation in the model behind `elbo`: z ~ N(0, 1), x | z ~ N(z, 0.5²), x = k. */
export const elboNoise = 0.5;
const precision = 1 / elboNoise ** 2;
const elboConstant = -Math.log(2 * Math.PI) - Math.log(elboNoise);

const family: Readonly<Record<TestFunctionName, (k: number) => Omit<TestFunction, "name" | "k">>> = {
  /** f = (z − k)², f′ = 2(z − k). */
  quadratic: (k) => ({
    value: (z) => (z - k) ** 2,
    slope: (z) => 2 * (z - k),
    fill(z, values, slopes) {
      for (let i = 0; i < z.length; i++) {
        const d = z[i] - k;
        values[i] = d * d;
        slopes[i] = 2 * d;
      }
    },
    hasEntropy: false,
  }),
  /** f = exp(−k z²), f′ = −2k z f. */
  gaussian: (k) => ({
    value: (z) => Math.exp(-k * z * z),
    slope: (z) => -2 * k * z * Math.exp(-k * z * z),
    fill(z, values, slopes) {
      for (let i = 0; i < z.length; i++) values[i] = -k * z[i] * z[i];
      fillExp(values, values);
      for (let i = 0; i < z.length; i++) slopes[i] = -2 * k * z[i] * values[i];
    },
    hasEntropy: false,
  }),
  /** f = cos(kz), f′ = −k sin(kz). */
  cosine: (k) => ({
    value: (z) => Math.cos(k * z),
    slope: (z) => -k * Math.sin(k * z),
    fill(z, values, slopes) {
      for (let i = 0; i < z.length; i++) values[i] = k * z[i];
      fillSinCos(values, slopes, values);
      for (let i = 0; i < z.length; i++) slopes[i] *= -k;
    },
    hasEntropy: false,
  }),
  /** f = log p(x | z) + log p(z) with x = k, the ELBO's reward (lecture 1.4): f′ = (k − z)/noise² − z. */
  elbo: (k) => ({
    value: (z) => elboConstant - 0.5 * (z * z + precision * (k - z) ** 2),
    slope: (z) => precision * (k - z) - z,
    fill(z, values, slopes) {
      for (let i = 0; i < z.length; i++) {
        const d = k - z[i];
        values[i] = elboConstant - 0.5 * (z[i] * z[i] + precision * d * d);
        slopes[i] = precision * d - z[i];
      }
    },
    hasEntropy: true,
  }),
};

/**
 * The objective of that name.
 *
 * @param k any number; for `gaussian` k ≥ 0, as exp(−k z²) has no variance under a wide q otherwise. Throws a RangeError.
 */
export function testFunction(name: TestFunctionName, k: number): TestFunction {
  if (name === "gaussian" && k < 0)
    throw new RangeError("With k below 0, exp(−k z²) grows too fast to have a variance: choose k ≥ 0.");
  return { name, k, ...family[name](k) };
}
