import { expect } from "vitest";

/** What came of a reading, and what it took. */
export interface Watched<T> {
  readonly value: T | undefined;
  /** What was thrown; null if nothing. */
  readonly thrown: unknown;
  /** Of the processor: a machine at other work makes no reader slow. */
  readonly milliseconds: number;
  /** Bytes that were asked for in arrays of numbers, and in the largest of them. */
  readonly asked: number;
  readonly largest: number;
}

const arrays = [
  "ArrayBuffer",
  "Uint8Array",
  "Uint8ClampedArray",
  "Uint16Array",
  "Uint32Array",
  "Int8Array",
  "Int16Array",
  "Int32Array",
  "Float32Array",
  "Float64Array",
] as const;

const host = globalThis as unknown as Record<string, new (...given: unknown[]) => { byteLength: number }>;

/** Counts what is asked for in arrays while `read` runs; a view of bytes that are there already is none of it. */
async function counting<T>(read: () => T | Promise<T>, count: (bytes: number) => void): Promise<T> {
  const own = arrays.map((name) => host[name]);
  arrays.forEach((name, i) => {
    host[name] = new Proxy(own[i], {
      construct(target, given: unknown[], newTarget) {
        const made = Reflect.construct(target, given, newTarget) as { byteLength: number };
        if (!(given[0] instanceof own[0]) && !(given[0] instanceof SharedArrayBuffer)) count(made.byteLength);
        return made;
      },
    });
  });
  try {
    return await read();
  } finally {
    arrays.forEach((name, i) => {
      host[name] = own[i];
    });
  }
}

/** Runs a reader on something hostile, and tells what came of it. */
export async function watched<T>(read: () => T | Promise<T>): Promise<Watched<T>> {
  let [asked, largest] = [0, 0];
  let [value, thrown]: [T | undefined, unknown] = [undefined, null];
  const from = process.cpuUsage();
  try {
    value = await counting(read, (bytes) => {
      asked += bytes;
      largest = Math.max(largest, bytes);
    });
  } catch (error) {
    thrown = error;
  }
  const { user, system } = process.cpuUsage(from);
  return { value, thrown, milliseconds: (user + system) / 1000, asked, largest };
}

const prototypes = { Object: Object.prototype, Array: Array.prototype, Function: Function.prototype };
const keysOf = () => Object.entries(prototypes).map(([name, of]) => [name, Reflect.ownKeys(of).length]);
const before = keysOf();

/** Nothing has been written onto what all objects inherit from. */
export const holdPrototypes = (of: string): void => expect(keysOf(), of).toEqual(before);
