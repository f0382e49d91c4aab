import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSafetensors, type StoredTensors, writeSafetensors } from "../../src/data/safetensors.ts";
import { fromHalf, toHalf } from "../../src/math/halfFloat.ts";

const names = fc.string({ minLength: 1 }).filter((name) => name !== "__metadata__" && name !== "__proto__");
const tensors = fc.array(fc.nat(4), { maxLength: 3 }).chain((shape) => {
  const size = shape.reduce((product, n) => product * n, 1);
  return fc
    .float32Array({ minLength: size, maxLength: size, noNaN: true })
    .map((values) => ({ shape, values }));
});
const files: fc.Arbitrary<StoredTensors> = fc.record({
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
  test("comes back as it was written", () => {
    fc.assert(
      fc.property(files, (stored) => {
        expect(readSafetensors(writeSafetensors(stored, "F32"))).toEqual(stored);
      }),
    );
  });

  test("comes back rounded to halves, if written so", () => {
    fc.assert(
      fc.property(tensors, ({ shape, values }) => {
        const bytes = writeSafetensors({ metadata: {}, tensors: { x: { shape, values } } }, "F16");
        expect(readSafetensors(bytes).tensors.x.values).toEqual(
          values.map((value) => fromHalf(toHalf(value))),
        );
      }),
    );
  });

  test("is the format that others read: the bytes of a file by hand", () => {
    const header = { __metadata__: { a: "b" }, x: { dtype: "F32", shape: [2], data_offsets: [0, 8] } };
    const data = [...new Uint8Array(Float32Array.of(1.5, -2).buffer)];
    const expected = {
      metadata: { a: "b" },
      tensors: { x: { shape: [2], values: Float32Array.of(1.5, -2) } },
    };
    expect(readSafetensors(file(header, data))).toEqual(expected);
    const written = writeSafetensors(expected, "F32");
    expect(Number(new DataView(written.buffer).getBigUint64(0, true)) % 8).toBe(0);
    const text = new TextDecoder().decode(written.subarray(8, written.length - 8));
    expect(JSON.parse(text)).toEqual(header);
    expect([...written.subarray(written.length - 8)]).toEqual(data);
  });

  test("cut short anywhere is refused with a sentence", () => {
    const whole = writeSafetensors(
      { metadata: { a: "b" }, tensors: { x: { shape: [3], values: Float32Array.of(1, 2, 3) } } },
      "F32",
    );
    for (let length = 0; length < whole.length; length++)
      expect(() => readSafetensors(whole.subarray(0, length))).toThrow(/not a model file|cut short/);
  });

  test("with any byte changed is read or refused with a sentence, nothing else", () => {
    const whole = writeSafetensors(
      { metadata: { a: "b" }, tensors: { x: { shape: [2, 1], values: Float32Array.of(1, 2) } } },
      "F32",
    );
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
    ["any bytes", new Uint8Array(100).fill(7), /not a model file/],
    ["a list", file("[1]     "), /not a model file/],
    ["broken JSON", file('{"x": '), /header cannot be read/],
    ["a header beyond the end", file({}, [], 1e6), /ends within its header/],
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
      "bytes left over",
      file({ x: { dtype: "F16", shape: [1], data_offsets: [0, 2] } }, [0, 0, 0]),
      /1 bytes too many/,
    ],
  ])("of %s is refused by name", (_, bytes, message) => {
    expect(() => readSafetensors(bytes)).toThrow(message);
  });
});
