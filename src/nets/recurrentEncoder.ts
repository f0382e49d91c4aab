import { type Rng, uniform } from "../math/rng.ts";
import { gatedBackward, gatedForward, type GatedInput, type GatedWeights } from "./gatedUnits.ts";
import type { Named, Start } from "./named.ts";
import { add, concat, customGrad, matMul, tensor, tensor2d, type Tensor, type Tensor2D } from "./tf.ts";

/** The filter reads from the first moment on; the smoother from the last back, and is told z of the moment before. */
export const encoders = ["filter", "smoother"] as const;
export type EncoderName = (typeof encoders)[number];

/** How many numbers each answers with, for every moment: mean and log σ; slope, offset and log σ. */
const answers: Readonly<Record<EncoderName, number>> = { filter: 2, smoother: 3 };

/** What the encoders read: [moments, batch, inputs]. */
export type Reading = Omit<GatedInput, "backwards" | "units">;

const parts = ["input", "bias", "recurrent"] as const;

/**
 * A layer of gated recurrent units as one operation, which brings its own gradient: TensorFlow.js would take some thirty
 * operations a moment, each slower to call than to compute.
 *
 * @returns h, [moments · batch, units].
 */
function states(weights: Named, name: EncoderName, reading: Reading): Tensor2D {
  const own = parts.map((part) => weights[`${name}.${part}`]);
  const units = own[2].shape[0];
  const input = { ...reading, units, backwards: name === "smoother" };
  const layer = customGrad((...given) => {
    const numbers = numbersOf(given.slice(0, parts.length) as Tensor[]);
    const pass = gatedForward(numbers, input);
    const gradFunc = (slopes: Tensor) => {
      const gradient = gatedBackward(numbers, input, pass, slopes.dataSync<"float32">());
      return parts.map((part, i) => tensor(gradient[part], own[i].shape));
    };
    return { value: tensor2d(pass.h, [reading.moments * reading.batch, units]), gradFunc };
  });
  return layer(...own) as Tensor2D;
}

const numbersOf = ([input, bias, recurrent]: readonly Tensor[]): GatedWeights => ({
  input: input.dataSync<"float32">(),
  bias: bias.dataSync<"float32">(),
  recurrent: recurrent.dataSync<"float32">(),
});

/**
 * What an encoder answers at every moment: h V + x S + c, the units' states and what was read just then.
 *
 * @param weights `NAME.input`, `NAME.bias` and `NAME.recurrent` of the units, `NAME.answer` V over S, `NAME.offset` c.
 * @returns [moments · batch, 2] for the filter, [moments · batch, 3] for the smoother.
 */
export function encode(weights: Named, name: EncoderName, reading: Reading): Tensor2D {
  const { x, moments, batch, inputs } = reading;
  const read = tensor2d(x, [moments * batch, inputs]);
  const known = concat([states(weights, name, reading), read], 1) as Tensor2D;
  return add(matMul(known, weights[`${name}.answer`] as Tensor2D), weights[`${name}.offset`]);
}

const zero = (...shape: number[]): Start => ({
  values: new Float32Array(shape.reduce((size, n) => size * n, 1)),
  shape,
});

/** What both start from: uniform within 1/√units, and answers that are all 0. */
export function encoderStart(rng: Rng, inputs: number, units: number): Named<Start> {
  const start: Record<string, Start> = {};
  const draw = (rows: number, columns: number): Start => ({
    values: Float32Array.from({ length: rows * columns }, () => (2 * uniform(rng) - 1) / Math.sqrt(units)),
    shape: [rows, columns],
  });
  for (const name of encoders) {
    start[`${name}.input`] = draw(inputs, 3 * units);
    start[`${name}.bias`] = zero(3 * units);
    start[`${name}.recurrent`] = draw(units, 3 * units);
    start[`${name}.answer`] = zero(units + inputs, answers[name]);
    start[`${name}.offset`] = zero(answers[name]);
  }
  return start;
}
