import { affine, type Layer } from "./layer.ts";
import { tanh, type Tensor2D } from "./tf.ts";

/** tanh(h W + b) */
export const smooth = (layer: Layer, h: Tensor2D): Tensor2D => tanh(affine(layer, h));
