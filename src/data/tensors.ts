import { fromHalves, toHalf } from "../math/halfFloat.ts";
import type { Dtype, StoredTensor, StoredTensors } from "./safetensors.ts";

/** Kinds of numbers as a program computes with them. Halves are read as single precision. */
interface Arrays {
  F64: Float64Array;
  F32: Float32Array;
  U32: Uint32Array;
}
type Numbers = Arrays[keyof Arrays];

const kindOf = (values: Numbers): Dtype =>
  values instanceof Float64Array ? "F64" : values instanceof Float32Array ? "F32" : "U32";

/**
 * Numbers as a file holds them, in the memory where they lie: the file copies them. Of one axis, if no shape is given. Every
 * machine with a browser is little-endian.
 */
export function tensorOf(values: Numbers, shape: readonly number[] = [values.length]): StoredTensor {
  const { buffer, byteOffset, byteLength } = values;
  return { dtype: kindOf(values), shape, bytes: new Uint8Array(buffer, byteOffset, byteLength) };
}

/** The same tensor in half precision: half the size, three significant digits. */
export function halved({ shape, bytes }: StoredTensor): StoredTensor {
  const halves = Uint16Array.from(new Float32Array(bytes.slice().buffer), toHalf);
  return { dtype: "F16", shape, bytes: new Uint8Array(halves.buffer) };
}

/**
 * The numbers of a tensor that must be there. Throws an Error that names it and says what is wrong.
 *
 * @param shape null for an axis of any size.
 * @param must what its numbers must be.
 */
export function take<Kind extends keyof Arrays>(
  tensors: StoredTensors,
  name: string,
  kind: Kind,
  shape: readonly (number | null)[],
  must?: "finite",
): Arrays[Kind] {
  const tensor = Object.hasOwn(tensors, name) ? tensors[name] : undefined;
  if (tensor === undefined) throw new Error(`The file lacks the tensor ${name}.`);
  const fits =
    tensor.shape.length === shape.length && shape.every((n, axis) => n === null || n === tensor.shape[axis]);
  if (!fits)
    throw new Error(
      `The tensor ${name} has the shape [${tensor.shape.join(", ")}] where this run has [${shape.map((n) => n ?? "any").join(", ")}].`,
    );
  if (tensor.dtype !== kind && !(tensor.dtype === "F16" && kind === "F32"))
    throw new Error(
      `The tensor ${name} holds numbers of the kind ${tensor.dtype} where this run has ${kind}.`,
    );
  const numbers = numbersIn(tensor) as Arrays[Kind];
  if (must === "finite" && !numbers.every(Number.isFinite))
    throw new Error(`The tensor ${name} holds numbers that are not finite.`);
  return numbers;
}

function numbersIn({ dtype, bytes }: StoredTensor): Numbers {
  const { buffer } = bytes.slice();
  switch (dtype) {
    case "F64":
      return new Float64Array(buffer);
    case "F32":
      return new Float32Array(buffer);
    case "F16":
      return fromHalves(new Uint16Array(buffer));
    case "U32":
      return new Uint32Array(buffer);
  }
}
