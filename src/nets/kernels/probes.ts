import { fillNormal, Rng } from "../../math/rng.ts";
import {
  fused,
  grads,
  matMul,
  relu,
  sigmoid,
  sum,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  tensor,
} from "../tf.ts";
import { affine, rectified } from "../layer.ts";
import { logLikelihood } from "../likelihood.ts";
import { klDivergence, sample } from "../vae.ts";
import { sizeOf } from "./sizeOf.ts";

/** Sizes that fill no tile of the kernels, and more rows than they take at a time. */
const [rows, inner, columns] = [133, 21, 10];
/** Enough columns for what is done with lists of what is not 0. */
const wide = 70;

/** Fixed normal numbers, others for each name. */
export function normal(name: string, shape: readonly number[]): Tensor2D {
  const numbers: Tensor = tensor(fillNormal(Rng.of(1, name), new Float32Array(sizeOf(shape))), [...shape]);
  return numbers as Tensor2D;
}

const x = (): Tensor2D => normal("x", [rows, inner]);
const kernel = (): Tensor2D => normal("kernel", [inner, columns]);
const bias = (): Tensor1D => normal("bias", [columns]) as Tensor as Tensor1D;
const logits = (): Tensor2D => normal("logits", [rows, inner]);
const levels = (): Tensor2D => sigmoid(x());

const transposed = (name: string, shape: readonly number[], isTransposed: boolean): Tensor2D =>
  normal(name, isTransposed ? shape.toReversed() : shape);

const fit = (logits: Tensor): Tensor => logLikelihood(levels(), logits as Tensor2D);

const draw = (mean: Tensor, logVariance: Tensor): Tensor =>
  sample({ mean: mean as Tensor2D, logVariance: logVariance as Tensor2D }, normal("epsilon", [rows, inner]));

const divergence = (mean: Tensor, logVariance: Tensor): Tensor =>
  klDivergence({ mean: mean as Tensor2D, logVariance: logVariance as Tensor2D });

/** What a computation is called → the computation: all that the compiled kernels do, but for Adam. */
export const probes: ReadonlyMap<string, () => Tensor> = new Map([
  ...[false, true].flatMap((a) =>
    [false, true].map((b): [string, () => Tensor] => [
      `matMul(${a}, ${b})`,
      () => matMul(transposed("x", [rows, inner], a), transposed("kernel", [inner, columns], b), a, b),
    ]),
  ),
  ["a wide product with zeros", () => matMul(relu(x()), normal("wide", [inner, wide]))],
  ["the same of a transpose", () => matMul(relu(x()), normal("tall", [rows, wide]), true, false)],
  ["a wide logLikelihood", () => logLikelihood(normal("x", [2, 4 * wide]), normal("logits", [2, 4 * wide]))],
  ...(["linear", "relu"] as const).map((activation): [string, () => Tensor] => [
    `fused matMul, ${activation}`,
    () => fused.matMul({ a: x(), b: kernel(), bias: bias(), activation }),
  ]),
  ...probesOf("affine", affine),
  ...probesOf("rectified", rectified),
  ...[undefined, 0, 1].map((axis): [string, () => Tensor] => [
    `sum(${axis ?? "all"})`,
    () => sum(levels(), axis),
  ]),
  ["logLikelihood", () => fit(logits())],
  ["logLikelihood's gradient", () => grads(fit)([logits()], normal("g", [rows]) as Tensor)[0]],
  ...probesOfNormal("sample", draw),
  ...probesOfNormal("klDivergence", divergence),
]);

/** What is made of μ and log σ², and its gradient in each of them. */
function probesOfNormal(
  name: string,
  make: (mean: Tensor, logVariance: Tensor) => Tensor,
): [string, () => Tensor][] {
  return [
    [name, () => make(x(), logits())],
    ...["μ", "log σ²"].map((input, i): [string, () => Tensor] => [
      `${name}'s gradient in ${input}`,
      () => grads(make)([x(), logits()], normal("g", [rows, inner]))[i],
    ]),
  ];
}

/** A layer, and its gradient in each of its inputs. */
function probesOf(name: string, layer: typeof affine): [string, () => Tensor][] {
  const apply = (x: Tensor, kernel: Tensor, bias: Tensor): Tensor =>
    layer({ kernel: kernel as Tensor2D, bias: bias as Tensor1D }, x as Tensor2D);
  return [
    [name, () => apply(x(), kernel(), bias())],
    ...["x", "W", "b"].map((input, i): [string, () => Tensor] => [
      `${name}'s gradient in ${input}`,
      () => grads(apply)([x(), kernel(), bias()], normal("g", [rows, columns]))[i],
    ]),
  ];
}
