import { describe, expect, test } from "vitest";
import { parseNpy } from "../../../src/data/own/npy.ts";
import { arraysIn } from "../../../src/data/own/readArrays.ts";
import { unzipped } from "../../../src/data/own/zip.ts";
import { file, level } from "./file.ts";

const arrays = arraysIn(file("every-kind.npz"));
const entry = (name: string) =>
  arrays.find(({ file }) => file === `every-kind.npz, ${name}.npy`) ?? expect.fail(name);

/** What each kind makes of a byte, and how far off it may be. */
const kinds: Readonly<Record<string, readonly [of: (level: number) => number, error: number]>> = {
  ...Object.fromEntries(
    ["u1", "u2", "u2be", "i2", "u4", "i4", "i4be", "u8", "i8"].map((kind) => [
      kind,
      [(level: number) => level, 0],
    ]),
  ),
  i1: [(level) => Math.floor(level / 2), 0],
  b1: [(level) => Number(level > 127), 0],
  f2: [(level) => level / 255, 2 ** -12],
  f4: [(level) => Math.fround(level / 255), 0],
  f4be: [(level) => Math.fround(level / 255), 0],
  f8: [(level) => level / 255, 0],
};

describe("what NumPy has written", () => {
  test.each(Object.entries(kinds))(
    "of the kind %s is read in C order, in Fortran order and flat",
    (kind, [of, error]) => {
      for (const order of ["C", "F", "flat"]) {
        const { shape, values, isWhole } = entry(`${kind}_${order}`);
        expect(shape).toEqual(order === "flat" ? [10, 784] : [10, 28, 28]);
        expect(isWhole).toBe(!kind.startsWith("f"));
        let worst = 0;
        for (let i = 0; i < 7840; i++) {
          const expected = of(level(Math.floor(i / 784), Math.floor((i % 784) / 28), i % 28));
          worst = Math.max(worst, Math.abs(values[i] - expected));
        }
        expect(worst, order).toBeLessThanOrEqual(error);
      }
    },
  );

  test("all of it was asked for", () => expect(arrays.length).toBe(3 * Object.keys(kinds).length));
});

const table = file("table.npy").bytes;
const withHeader = (change: (header: string) => string): Uint8Array => {
  const text = new TextDecoder("latin1").decode(table);
  const end = text.indexOf("\n") + 1;
  // As long as before, so that the length ahead of it still holds.
  const header = change(text.slice(10, end))
    .slice(0, end - 11)
    .padEnd(end - 11)
    .concat("\n");
  return Uint8Array.from(text.slice(0, 10) + header + text.slice(end), (letter) => letter.charCodeAt(0));
};

describe("parseNpy", () => {
  test("says of every cut file that it is cut short, or no array", () => {
    for (let length = 0; length < table.length; length += 3)
      expect(() => parseNpy(table.subarray(0, length), "t.npy")).toThrow(/^t\.npy is (cut short|no array)/);
  });

  test.each([
    ["does not begin with", Uint8Array.from(table, (byte, i) => (i === 0 ? 0x92 : byte))],
    ["byte 6: version 9 of the format", Uint8Array.from(table, (byte, i) => (i === 6 ? 9 : byte))],
    ["numbers of the kind <c8;", withHeader((header) => header.replace("<i8", "<c8"))],
    ["a kind of numbers such as", withHeader((header) => header.replace("'<i8'", "[('a','<i8')]"))],
    ["'fortran_order': True or False is expected", withHeader((header) => header.replace("False", "Maybe"))],
    ["'shape': \\(…\\) is expected", withHeader((header) => header.replace("(10, 3)", "(10, x)"))],
    [
      "is cut short: 10 × 4 numbers of 8 bytes end at byte 448",
      withHeader((header) => header.replace("(10, 3)", "(10, 4)")),
    ],
    ["is too long", withHeader((header) => header.replace("(10, 3)", "(10, 2)"))],
    ["has [\\d,]+ MB; up to 64 MB", withHeader((header) => header.replace("(10, 3)", "(9999999, 9999999)"))],
  ])("refuses a file: %s", (message, bytes) =>
    expect(() => parseNpy(bytes, "t.npy")).toThrow(new RegExp(`^t\\.npy.*${message}`)),
  );

  test("reads versions 2 and 3 of the header", () => {
    const [{ bytes }] = unzipped(file("nan.npz"));
    for (const version of [2, 3]) {
      const longer = new Uint8Array(bytes.length + 2);
      longer.set(bytes.subarray(0, 10));
      longer[6] = version;
      longer.set(bytes.subarray(10), 12);
      expect(parseNpy(longer, "f").shape).toEqual([10, 28, 28]);
    }
  });
});
