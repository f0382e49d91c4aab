import type { Rng } from "../math/rng.ts";
import { affine, type Layer, layerStart } from "./layer.ts";
import type { Named, Start } from "./named.ts";
import type { Tensor2D } from "./tf.ts";

/**
 * A multilayer perceptron with hidden layers of any activation act and a linear last layer:
 *
 *     h_0 = x,   h_l = act(h_{l−1} W_l + b_l),   y = h_{L−1} W_L + b_L
 *
 * Its weights are `NAME.l.kernel`, [inputs, outputs], and `NAME.l.bias`, l = 1 … L.
 */
export function mlp(
  weights: Named,
  name: string,
  x: Tensor2D,
  act: (layer: Layer, h: Tensor2D) => Tensor2D,
): Tensor2D {
  let h = x;
  let l = 1;
  for (; `${name}.${l + 1}.kernel` in weights; l++) h = act(layerOf(weights, name, l), h);
  return affine(layerOf(weights, name, l), h);
}

const layerOf = (weights: Named, name: string, l: number): Layer =>
  ({ kernel: weights[`${name}.${l}.kernel`], bias: weights[`${name}.${l}.bias`] }) as Layer;

/** What it starts from. `sizes` are the numbers of units from x to y, so L = sizes.length − 1 layers. */
export function mlpStart(rng: Rng, name: string, sizes: readonly number[]): Named<Start> {
  const start: Record<string, Start> = {};
  for (let l = 1; l < sizes.length; l++) {
    const [inputs, outputs] = [sizes[l - 1], sizes[l]];
    const { kernel, bias } = layerStart(rng, inputs, outputs);
    start[`${name}.${l}.kernel`] = { values: kernel, shape: [inputs, outputs] };
    start[`${name}.${l}.bias`] = { values: bias, shape: [outputs] };
  }
  return start;
}
