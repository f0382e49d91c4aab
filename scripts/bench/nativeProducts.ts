import { batch, shape } from "./problem.ts";

const pixels = 784;

/** Multiplications and additions of a training step's matrix products: forward; backward for weights and, but for the first layer, inputs. */
const operations =
  2 *
  batch *
  (2 * pixels * shape.width +
    3 * (2 * shape.width * shape.latent) +
    3 * (shape.latent * shape.width) +
    3 * (shape.width * pixels));

/**
 * Fewer operations a second than any tuned BLAS does on one core. Measured on one core of an EPYC with AVX2: the reference
 * BLAS 3e9, OpenBLAS 5e10.
 */
const fewest = 1e10;

/** What PyTorch's matrix products ran on, judged by how long those of a step took, in milliseconds. */
export function nativeProducts(milliseconds: number): {
  readonly isTuned: boolean;
  readonly sentence: string;
} {
  const rate = operations / (milliseconds / 1000);
  const isTuned = rate >= fewest;
  const sentence = `the step's matrix products in native code: ${milliseconds.toFixed(1)} ms, ${(rate / 1e9).toFixed(1)} GFLOP/s`;
  if (isTuned) return { isTuned, sentence };
  return {
    isTuned,
    sentence: `${sentence}. This PyTorch multiplies with an untuned BLAS (Debian's python3-torch without libopenblas0): its times are shown, and no ratio is claimed`,
  };
}
