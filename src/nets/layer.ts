import { type Rng, uniform } from "../math/rng.ts";
import { dense } from "./kernels/dense.ts";
import { add, matMul, relu, type Tensor1D, type Tensor2D } from "./tf.ts";

/** The weights of one layer: kernel W, [inputs, outputs], and bias b, [outputs]. */
export interface Layer {
  readonly kernel: Tensor2D;
  readonly bias: Tensor1D;
}

/** h W + b */
export const affine = ({ kernel, bias }: Layer, h: Tensor2D): Tensor2D =>
  dense(h, kernel, bias, "linear") ?? add(matMul(h, kernel), bias);

/** max(0, h W + b) */
export const rectified = ({ kernel, bias }: Layer, h: Tensor2D): Tensor2D =>
  dense(h, kernel, bias, "relu") ?? relu(add(matMul(h, kernel), bias));

/** The numbers that a layer starts from, W row by row. */
export interface LayerStart {
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
}

/** W, b ~ Uniform(−a, a), a = 1/√inputs   (LeCun et al. 1998, §4.6, and the default of PyTorch's linear layers) */
export function layerStart(rng: Rng, inputs: number, outputs: number): LayerStart {
  const a = 1 / Math.sqrt(inputs);
  const draw = (count: number) => Float32Array.from({ length: count }, () => a * (2 * uniform(rng) - 1));
  return { kernel: draw(inputs * outputs), bias: draw(outputs) };
}
