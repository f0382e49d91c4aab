import fc from "fast-check";
import { gzipSync as fflateGzip, zipSync } from "fflate";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { gunzipped } from "../../../src/data/own/gzip.ts";
import { mostBytes } from "../../../src/data/own/limits.ts";
import { arraysIn } from "../../../src/data/own/readArrays.ts";
import { unzipped } from "../../../src/data/own/zip.ts";

const bytes = fc.uint8Array({ maxLength: 40_000 });
const names = fc.stringMatching(/^[a-zäß ]{1,12}$/);
/** More than can be taken, packed a thousand times smaller. */
const bomb = new Uint8Array(mostBytes + 2 ** 20);

describe("gunzipped", () => {
  test("gives back what was packed, whatever stands in the header", () => {
    fc.assert(
      fc.property(bytes, fc.option(names, { nil: undefined }), (packed, filename) => {
        const zipped = fflateGzip(packed, filename === undefined ? {} : { filename });
        expect(gunzipped({ file: "a.gz", bytes: zipped })).toEqual({ file: "a", bytes: packed });
      }),
    );
  });

  test("notices every cut and any bit that has turned", () => {
    const packed = new Uint8Array(gzipSync(Uint8Array.from({ length: 300 }, (_, i) => (i * i) % 251)));
    for (let length = 2; length < packed.length; length++)
      expect(() => gunzipped({ file: "a.gz", bytes: packed.subarray(0, length) })).toThrow(/^a\.gz/);
    for (let at = 10; at < packed.length; at++) {
      const turned = packed.slice();
      turned[at] ^= 1 << (at % 8);
      expect(() => gunzipped({ file: "a.gz", bytes: turned }), `byte ${at}`).toThrow(/^a\.gz/);
    }
  });

  test("stops where more comes out than can be taken, whatever the file says", { tags: "fifth" }, () => {
    const packed = new Uint8Array(gzipSync(bomb));
    expect(packed.length).toBeLessThan(100_000);
    new DataView(packed.buffer).setUint32(packed.length - 4, 100, true);
    expect(() => gunzipped({ file: "bomb.gz", bytes: packed })).toThrow(
      /^bomb\.gz unpacks to more than 64 MB/,
    );
  });

  test("is not asked again and again: gzip in gzip is no array", () => {
    const twice = new Uint8Array(gzipSync(gzipSync(new Uint8Array(9))));
    expect(() => arraysIn({ file: "a-idx3-ubyte.gz", bytes: twice })).toThrow(/^a-idx3-ubyte/);
  });
});

describe("unzipped", () => {
  const packed = zipSync({
    "a.npy": new Uint8Array(5000).fill(7),
    "b.npy": [Uint8Array.of(1, 2, 3), { level: 0 }],
  });
  const zip = (bytes: Uint8Array) => unzipped({ file: "z.npz", bytes });

  test("gives back what was packed or stored", () => {
    fc.assert(
      fc.property(fc.dictionary(names, bytes, { maxKeys: 4 }), fc.constantFrom(0, 6), (files, level) => {
        const entries = zip(zipSync(files, { level }));
        expect(Object.fromEntries(entries.map(({ file, bytes }) => [file.slice(7), bytes]))).toEqual(
          Object.fromEntries(Object.entries(files)),
        );
      }),
      { numRuns: 50 },
    );
  });

  test("notices every cut", () => {
    for (let length = 2; length < packed.length; length++)
      expect(() => zip(packed.subarray(0, length))).toThrow(/^z\.npz/);
  });

  test("never fails but with a sentence that names the file, whatever byte is wrong", () => {
    for (let at = 0; at < packed.length; at++) {
      const wrong = packed.slice();
      wrong[at] ^= 0xff;
      try {
        zip(wrong);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
        expect((error as Error).message, `byte ${at}`).toMatch(/^z\.npz.*\.$/);
      }
    }
  });

  test("refuses what unpacks to too much before it unpacks, and what lies about it as it does", {
    tags: "fifth",
  }, () => {
    const large = zipSync({ "bomb.npy": bomb });
    expect(() => zip(large)).toThrow(/^z\.npz unpacks to 65 MB; up to 64 MB/);
    const liar = large.slice();
    const view = new DataView(liar.buffer);
    const listed = view.getUint32(liar.length - 6, true);
    view.setUint32(listed + 24, 10, true);
    expect(() => zip(liar)).toThrow(/^z\.npz, bomb\.npy unpacks to more than 64 MB/);
  });
});
