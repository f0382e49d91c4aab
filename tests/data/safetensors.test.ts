import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSafetensors, type Safetensors, writeSafetensors } from "../../src/data/safetensors.ts";
import { halved, take, tensorOf } from "../../src/data/tensors.ts";
import { fromHalf, toHalf } from "../../src/math/halfFloat.ts";
import { readStrictly } from "./strictSafetensors.ts";

const names = fc.string({ minLength: 1 }).filter((name) => name !== "__metadata__" && name !== "__proto__");
const shapes = fc.array(fc.nat(4), { maxLength: 3 });
const tensors = fc
  .tuple(shapes, fc.constantFrom("F64", "F32", "F16", "U32"), fc.nat())
  .map(([shape, kind, seed]) => {
    const size = shape.reduce((product, n) => product * n, 1);
    const numbers = Array.from({ length: size }, (_, i) => ((seed + i) * 7919) % 65521);
    if (kind === "U32") return tensorOf(Uint32Array.from(numbers), shape);
    if (kind === "F64") return tensorOf(Float64Array.from(numbers, Math.sqrt), shape);
    const single = tensorOf(Float32Array.from(numbers, Math.sqrt), shape);
    return kind === "F32" ? single : halved(single);
  });
const files: fc.Arbitrary<Safetensors> = fc.record({
  metadata: fc.dictionary(names, fc.string(), { noNullPrototype: true }),
  tensors: fc.dictionary(names, tensors, { noNullPrototype: true }),
});

/** A file put together by hand, byte for byte. */
function file(header: unknown, data: readonly number[] = [], length?: number): Uint8Array {
  const json = typeof header === "string" ? header : JSON.stringify(header);
  const bytes = new Uint8Array(8 + json.length + data.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(length ?? json.length), true);
  bytes.set(new TextEncoder().encode(json), 8);
  bytes.set(data, 8 + json.length);
  return bytes;
}

describe("a safetensors file", () => {
  test("comes back as it was written, and is what others read", () => {
    fc.assert(
      fc.property(files, (stored) => {
        const bytes = writeSafetensors(stored);
        expect(readSafetensors(bytes)).toEqual(stored);
        const { metadata, entries } = readStrictly(bytes);
        expect(metadata).toEqual(stored.metadata);
        expect(Object.keys(entries).toSorted()).toEqual(Object.keys(stored.tensors).toSorted());
      }),
    );
  });

  test("is the format that others read: the bytes of a file by hand", () => {
    const header = { __metadata__: { a: "b" }, x: { dtype: "F32", shape: [2], data_offsets: [0, 8] } };
    const data = [...new Uint8Array(Float32Array.of(1.5, -2).buffer)];
    const expected = { metadata: { a: "b" }, tensors: { x: tensorOf(Float32Array.of(1.5, -2)) } };
    expect(readSafetensors(file(header, data))).toEqual(expected);
    const written = writeSafetensors(expected);
    expect(Number(new DataView(written.buffer).getBigUint64(0, true)) % 8).toBe(0);
    const text = new TextDecoder().decode(written.subarray(8, written.length - 8));
    expect(JSON.parse(text)).toEqual(header);
    expect([...written.subarray(written.length - 8)]).toEqual(data);
  });

  test("has its widest numbers first, so that each is aligned", () => {
    const stored = {
      b: tensorOf(Uint32Array.of(1)),
      a: halved(tensorOf(Float32Array.of(1))),
      c: tensorOf(Float64Array.of(1)),
    };
    expect(Object.keys(readStrictly(writeSafetensors({ metadata: {}, tensors: stored })).entries)).toEqual([
      "c",
      "b",
      "a",
    ]);
  });

  test("cut short anywhere is refused with a sentence", () => {
    const whole = writeSafetensors({
      metadata: { a: "b" },
      tensors: { x: tensorOf(Float32Array.of(1, 2, 3)) },
    });
    for (let length = 0; length < whole.length; length++)
      expect(() => readSafetensors(whole.subarray(0, length))).toThrow(/not a saved run|cut short/);
  });

  test("with any byte changed is read or refused with a sentence, nothing else", () => {
    const whole = writeSafetensors({
      metadata: { a: "b" },
      tensors: { x: tensorOf(Float32Array.of(1, 2), [2, 1]) },
    });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
        const broken = whole.slice();
        broken[at] = value;
        try {
          readSafetensors(broken);
        } catch (error) {
          expect((error as Error).message).toMatch(/^(This is not|The file|The tensor) .*\.$/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ["any bytes", new Uint8Array(100).fill(7), /not a saved run/],
    ["a list", file("[1]     "), /not a saved run/],
    ["broken JSON", file('{"x": '), /header cannot be read/],
    ["a header beyond the end", file({}, [], 1e6), /ends within its header/],
    ["metadata that are no texts", file({ __metadata__: { a: 1 } }), /metadata cannot be read/],
    [
      "another kind of number",
      file({ x: { dtype: "I64", shape: [1], data_offsets: [0, 8] } }, [0, 0, 0, 0, 0, 0, 0, 0]),
      /x holds numbers of the kind I64/,
    ],
    [
      "no shape",
      file({ x: { dtype: "F32", data_offsets: [0, 4] } }, [0, 0, 0, 0]),
      /does not describe the tensor x/,
    ],
    [
      "a shape of another size",
      file({ x: { dtype: "F32", shape: [2], data_offsets: [0, 4] } }, [0, 0, 0, 0]),
      /x does not lie where/,
    ],
    [
      "a hole before a tensor",
      file({ x: { dtype: "F32", shape: [1], data_offsets: [4, 8] } }, [0, 0, 0, 0, 0, 0, 0, 0]),
      /x does not lie where/,
    ],
    [
      "bytes left over",
      file({ x: { dtype: "F16", shape: [1], data_offsets: [0, 2] } }, [0, 0, 0]),
      /1 bytes too many/,
    ],
  ])("of %s is refused by name", (_, bytes, message) => {
    expect(() => readSafetensors(bytes)).toThrow(message);
  });
});

describe("a tensor", () => {
  test("is rounded to halves, if stored so", () => {
    fc.assert(
      fc.property(fc.float32Array({ noNaN: true }), (values) => {
        const x = halved(tensorOf(values));
        expect(x.bytes.length).toBe(2 * values.length);
        expect(take({ x }, "x", "F32", [values.length])).toEqual(
          values.map((value) => fromHalf(toHalf(value))),
        );
      }),
    );
  });

  test("is taken by name, kind and shape, or named with what is wrong", () => {
    const tensors = { x: tensorOf(Float64Array.of(1, Number.NaN), [1, 2]) };
    expect(take(tensors, "x", "F64", [null, 2])).toEqual(Float64Array.of(1, Number.NaN));
    expect(() => take(tensors, "y", "F64", [2])).toThrow("lacks the tensor y");
    expect(() => take(tensors, "toString", "F64", [2])).toThrow("lacks the tensor toString");
    expect(() => take(tensors, "x", "F64", [null, 3])).toThrow(
      "x has the shape [1, 2] where this run has [any, 3]",
    );
    expect(() => take(tensors, "x", "F32", [1, 2])).toThrow("x holds numbers of the kind F64");
    expect(() => take(tensors, "x", "F64", [1, 2], "finite")).toThrow("x holds numbers that are not finite");
  });
});
