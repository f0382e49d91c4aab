import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { demonstrationsFromCsv } from "../../src/data/demonstrationCsv.ts";
import { mostBytes } from "../../src/data/own/limits.ts";
import { parseNpy } from "../../src/data/own/npy.ts";
import { arraysIn } from "../../src/data/own/readArrays.ts";
import { understandArrays } from "../../src/data/own/understood.ts";
import { readSafetensors, writeSafetensors } from "../../src/data/safetensors.ts";
import { idxFile } from "../data/own/file.ts";
import { watched } from "./watch.ts";

/** An array of NumPy's: any header, and what follows it. */
function npyFile(descr: string, order: string, shape: string, numbers: Uint8Array): Uint8Array<ArrayBuffer> {
  const dict = `{'descr': '${descr}', 'fortran_order': ${order}, 'shape': (${shape}), }`
    .padEnd(117)
    .concat("\n");
  const header = new TextEncoder().encode(`\u0000NUMPY\u0001\u0000..${dict}`);
  header.set([0x93], 0);
  new DataView(header.buffer).setUint16(8, dict.length, true);
  const bytes = new Uint8Array(header.length + numbers.length);
  bytes.set(header);
  bytes.set(numbers, header.length);
  return bytes;
}

const huge = [2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 53, 1e300];

describe("a header that claims what the file does not hold", () => {
  test.each(huge)("asks for no room: %d numbers", async (count) => {
    const files = [
      npyFile("<f8", "False", `${count},`, new Uint8Array(64)),
      npyFile("<f8", "True", `${count}, 28, 28`, new Uint8Array(64)),
      npyFile("|u1", "True", `1, ${count}, ${count}`, new Uint8Array(64)),
      idxFile([count % 2 ** 32, 28, 28], new Uint8Array(9)),
    ];
    for (const bytes of files) {
      const { thrown, asked } = await watched(() => arraysIn({ file: "a", bytes }));
      expect(String(thrown)).toMatch(/^Error: a[ ,]/);
      expect(asked).toBeLessThan(2 ** 16);
    }
    const claimed = { dtype: "F64", shape: [count], data_offsets: [0, 8 * count] };
    const header = new TextEncoder().encode(JSON.stringify({ x: claimed }).padEnd(96));
    const run = new Uint8Array(8 + 96);
    new DataView(run.buffer).setBigUint64(0, 96n, true);
    run.set(header, 8);
    const { thrown, asked } = await watched(() => readSafetensors(run));
    expect(String(thrown)).toMatch(/^Error: The file is (cut short|damaged)/);
    expect(asked).toBeLessThan(2 ** 16);
  });

  test("of bytes of a header, too", async () => {
    const run = new Uint8Array(2 ** 21).fill(0x20);
    new DataView(run.buffer).setBigUint64(0, BigInt(2 ** 21 - 8), true);
    run.set([0x7b], 8);
    expect(() => readSafetensors(run)).toThrow(/a header of 2,097,144 bytes/);
    const npy = npyFile("<f4", "False", "10, 28, 28", new Uint8Array(2 ** 16));
    new DataView(npy.buffer).setUint16(8, 60_000, true);
    expect(() => parseNpy(npy, "a")).toThrow("a, byte 8: a header of 60,000 bytes; up to 10,000 are read.");
  });
});

describe("numbers take no more room than in their file", () => {
  const count = 2 ** 16;
  test.each([
    ["|u1", "True", 1],
    ["|i1", "False", 1],
    ["<u2", "True", 2],
    [">i4", "False", 4],
    ["<f4", "True", 4],
    ["<f8", "True", 8],
  ])("%s, in Fortran order: %s", async (descr, order, width) => {
    const bytes = npyFile(descr, order, `${count / 16}, 4, 4`, new Uint8Array(count * width));
    const { value, asked } = await watched(() => parseNpy(bytes, "a"));
    expect(value?.values).toHaveLength(count);
    expect(asked).toBeLessThanOrEqual(count * width);
  });
});

test("several files that unpack to little each may not unpack to much together", () => {
  const count = Math.floor(mostBytes / 1568);
  const bytes = zipSync({
    "a.npy": npyFile("|u1", "False", `${count}, 28, 28`, new Uint8Array(784 * count)),
  });
  expect(bytes.length).toBeLessThan(100_000);
  const files = ["one", "two", "three"].map((name) => ({ file: `${name}.npz`, bytes }));
  expect(() => understandArrays(files)).toThrow(/^These 3 files together unpack to/);
});

test("a tensor may be called as what objects inherit, and is a tensor", () => {
  const tensor = { dtype: "U32", shape: [1], bytes: new Uint8Array(4) } as const;
  const file = writeSafetensors({ metadata: {}, tensors: Object.fromEntries([["__proto__", tensor]]) });
  const { tensors } = readSafetensors(file);
  expect(Object.keys(tensors)).toEqual(["__proto__"]);
  expect(Object.getPrototypeOf(tensors)).toBe(Object.prototype);
});

test("a table of a hundred thousand demonstrations is refused at once", async () => {
  const rows = Array.from({ length: 60_000 }, (_, k) => `${k},0,0,0`).join("\n");
  const { thrown, milliseconds } = await watched(() => demonstrationsFromCsv(rows));
  expect(String(thrown)).toMatch(/demonstration number 61, and there is room for 60/);
  expect(milliseconds).toBeLessThan(1000);
});
