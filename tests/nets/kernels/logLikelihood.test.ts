import { beforeAll, describe, expect, test } from "vitest";
import { fillNormal, Rng, uniform } from "../../../src/math/rng.ts";
import { bernoulliWithSlope } from "../../../src/nets/kernels/logLikelihood.ts";
import { logLikelihood } from "../../../src/nets/likelihood.ts";
import { type Tensor, type Tensor2D, tensor2d, tidy } from "../../../src/nets/tf.ts";
import { usePath } from "../backend.ts";

const rows = 3;
/** Around vectors of four, and around the 256 numbers that share a logarithm. */
const widths = [1, 3, 4, 255, 256, 257, 784];
const scale = -2.5;

/** log p(x|l) of a row in double precision, and the sum of the sizes of its terms. */
function exact(x: Float32Array, l: Float32Array): { value: number; size: number } {
  let [value, size] = [0, 0];
  x.forEach((level, d) => {
    const softplus = Math.max(l[d], 0) + Math.log1p(Math.exp(-Math.abs(l[d])));
    value += level * l[d] - softplus;
    size += Math.abs(level * l[d]) + softplus;
  });
  return { value, size };
}

const read = (tensor: Tensor): Float32Array => Float32Array.from(tensor.dataSync());

describe.each(["wasm-relaxed", "wasm-simd"] as const)("log p(x|l) of %s", (path) => {
  beforeAll(() => usePath(path));

  test.each(widths)("and its slope are right for %i dimensions, from flat to saturated logits", (width) => {
    for (const spread of [0.1, 1, 5, 30, 300]) {
      const rng = Rng.of(width, String(spread));
      const x = Float32Array.from({ length: rows * width }, () => Math.max(0, uniform(rng) - 0.5));
      const l = fillNormal(rng, new Float32Array(rows * width)).map((one) => spread * one);
      const [value, slope, alone] = tidy(() => {
        const [pictures, logits] = [x, l].map((numbers) => tensor2d(numbers, [rows, width]));
        const both = bernoulliWithSlope(pictures, logits, scale);
        return [both.value as Tensor, both.slope as Tensor, logLikelihood(pictures, logits) as Tensor];
      }).map(read);
      expect(alone).toEqual(value);
      for (let i = 0; i < rows; i++) {
        const [from, to] = [i * width, (i + 1) * width];
        const { value: truth, size } = exact(x.subarray(from, to), l.subarray(from, to));
        expect(Math.abs(value[i] - truth)).toBeLessThan(5e-7 * size + 1e-6);
      }
      slope.forEach((found, at) => {
        const truth = scale * (x[at] - 1 / (1 + Math.exp(-l[at])));
        expect(Math.abs(found - truth)).toBeLessThan(1e-6);
      });
    }
  });

  test("a NaN among the logits is told, and only in its row", () => {
    for (const at of [0, 256, 260]) {
      const l = new Float32Array(2 * 261);
      l[at] = Number.NaN;
      const likelihoods = tidy(() =>
        read(
          logLikelihood(tensor2d(new Float32Array(l.length), [2, 261]), tensor2d(l, [2, 261]) as Tensor2D),
        ),
      );
      expect(likelihoods[0]).toBeNaN();
      expect(likelihoods[1]).toBeCloseTo(-261 * Math.log(2), 3);
    }
  });
});
