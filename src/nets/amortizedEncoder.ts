import { fillNormal, Rng } from "../math/rng.ts";
import { add, grads, matMul, mul, type Tensor, type Tensor2D, tanh, tensor, tidy } from "./tf.ts";

/**
 * The network q_φ(z|x) = N(μ, σ²) of lecture 1.2 for one number x: a line and w hidden units beside it,
 *
 *     (μ, log σ) = x U + c + tanh(x W + b) V / √w,
 *
 * with x standardised. Width 0 leaves the line, and every width contains it. The 1/√w keeps a step of Adam, which is
 * as long in every weight, from moving a wide network's answer further than a narrow one's.
 */
export interface EncoderShape {
  /** w */
  readonly width: number;
}

/** The weights in order, each with its shape: U, c, W, b, V. */
const shapesOf = ({ width }: EncoderShape): readonly (readonly [number, number])[] => {
  const line = [
    [1, 2],
    [1, 2],
  ] as const;
  return width === 0 ? line : [...line, [1, width], [1, width], [width, 2]];
};

/** The spread of W and b: the units bend at places all over the data, each over about a standard deviation. */
const SPREAD = 1.5;

/**
 * Weights to start from, one after another: U = 0 and V = 0, so that q is N(mean, std²) for every x, and
 * W, b ~ N(0, 1.5²).
 */
export function initialEncoder(
  seed: number,
  { width }: EncoderShape,
  { mean, std }: { readonly mean: number; readonly std: number },
): Float64Array {
  const units = fillNormal(Rng.of(seed, "encoder"), new Float64Array(2 * width)).map((e) => SPREAD * e);
  return Float64Array.from([0, 0, mean, Math.log(std), ...units, ...new Float64Array(2 * width)]);
}

/** (μ, log σ) for each x, both [examples, 2] and [examples, 1]. */
function encode(weights: readonly Tensor[], x: Tensor2D): Tensor2D {
  const [line, offset, kernel, bias, outputs] = weights as readonly Tensor2D[];
  const straight = add<Tensor2D>(matMul(x, line), offset);
  if (kernel === undefined) return straight;
  const hidden = tanh(add<Tensor2D>(matMul(x, kernel), bias));
  return add(straight, mul(matMul(hidden, outputs), 1 / Math.sqrt(bias.size)));
}

/**
 * One forward pass.
 *
 * @param weights as `initialEncoder` lists them.
 * @returns [examples, 2], owned by the caller.
 */
export function forward(weights: Float64Array, shape: EncoderShape, x: Tensor2D): Tensor2D {
  return tidy(() => encode(tensorsOf(weights, shape), x));
}

/**
 * Backpropagation: Σ_i (∂L_i/∂μ_i ∂μ_i/∂φ + ∂L_i/∂ log σ_i ∂ log σ_i/∂φ), the slopes times the network's Jacobian.
 *
 * @param slopes ∂L_i/∂μ_i and ∂L_i/∂ log σ_i, [examples, 2].
 * @returns the gradient in each weight tensor, in order, owned by the caller.
 */
export function backward(
  weights: Float64Array,
  shape: EncoderShape,
  x: Tensor2D,
  slopes: Tensor2D,
): Tensor[] {
  return tidy(() =>
    grads((...tensors: Tensor[]) => encode(tensors, x))([...tensorsOf(weights, shape)], slopes),
  );
}

function tensorsOf(weights: Float64Array, shape: EncoderShape): Tensor[] {
  let from = 0;
  return shapesOf(shape).map(([rows, columns]) => {
    const values = Float32Array.from(weights.subarray(from, from + rows * columns));
    from += rows * columns;
    return tensor(values, [rows, columns]);
  });
}
