import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseIdx } from "../../../src/data/own/idx.ts";
import { idxFile } from "./file.ts";

const good = () =>
  idxFile(
    [2, 3, 4],
    Uint8Array.from({ length: 24 }, (_, i) => i),
  );
const edited = (edit: (bytes: Uint8Array) => void): Uint8Array => {
  const bytes = good();
  edit(bytes);
  return bytes;
};

describe("parseIdx", () => {
  test("reads whatever was written", () => {
    const shapes = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(shapes, fc.infiniteStream(fc.nat(255)), (shape, stream) => {
        const size = shape.reduce((a, b) => a * b, 1);
        const values = Uint8Array.from(stream.take(size));
        const read = parseIdx(idxFile(shape, values), "f");
        expect(read.shape).toEqual(shape);
        expect(Uint8Array.from(read.values)).toEqual(values);
      }),
    );
  });

  test("says of every cut file that it is cut short", () => {
    const whole = good();
    for (let length = 0; length < whole.length; length++)
      expect(() => parseIdx(whole.subarray(0, length), "x-idx3-ubyte")).toThrow(
        /x-idx3-ubyte is cut short|no IDX file/,
      );
  });

  test.each([
    ["first two bytes are 1, 0 where 0, 0 belong", edited((b) => b.fill(1, 0, 1))],
    [
      "byte 2: numbers of the kind 13 \\(floats\\); unsigned bytes \\(8\\) are read",
      edited((b) => b.fill(13, 2, 3)),
    ],
    ["byte 2: numbers of the kind 99;", edited((b) => b.fill(99, 2, 3))],
    ["byte 3: 0 axes", edited((b) => b.fill(0, 3, 4))],
    ["byte 3: 200 axes", edited((b) => b.fill(200, 3, 4))],
    ["has [\\d,]+ MB; up to 64 MB", edited((b) => b.fill(255, 4, 16))],
    ["is too long: 2 × 3 × 3 numbers end at byte 34, the file at 40", edited((b) => b.fill(3, 15, 16))],
  ])("refuses a file that %s", (message, bytes) =>
    expect(() => parseIdx(bytes, "some-idx3-ubyte")).toThrow(new RegExp(`^some-idx3-ubyte.*${message}`)),
  );
});
