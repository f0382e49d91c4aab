import { transfer } from "comlink";

type Numbers = Uint8Array | Int32Array | Float32Array | Float64Array;
const isArray = (value: unknown): value is Numbers =>
  ArrayBuffer.isView(value) && !(value instanceof DataView);
const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

/**
 * A copy of a message whose typed arrays have buffers of their own, and those buffers, ready to be transferred. The
 * run keeps arrays that it shows again and again: transferring the originals would empty them under its hands.
 */
export function ownBuffers<T>(message: T): { message: T; buffers: ArrayBuffer[] } {
  const buffers: ArrayBuffer[] = [];
  const copy = (value: unknown): unknown => {
    if (isArray(value)) {
      const own = value.slice();
      buffers.push(own.buffer);
      return own;
    }
    if (typeof value !== "object" || value === null || !isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copy(part)]));
  };
  return { message: copy(message) as T, buffers };
}

/** The same, marked for Comlink to transfer. */
export function moved<T>(answer: T): T {
  const { message, buffers } = ownBuffers(answer);
  return buffers.length > 0 ? transfer(message, buffers) : message;
}
